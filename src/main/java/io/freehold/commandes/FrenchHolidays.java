package io.freehold.commandes;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;

/**
 * The eleven public holidays of France (Code du travail, L3133-1). Those of Alsace-Moselle and of overseas
 * departements are their own and are not among them.
 */
final class FrenchHolidays {

    private static final int ASCENSION_DAYS = 39;
    private static final int WHIT_MONDAY_DAYS = 50;

    private FrenchHolidays() {}

    /** Those of a year of the Gregorian calendar, in their order. */
    static List<Holiday> of(int year) {
        LocalDate easter = easter(year);
        return Stream.of(
                        new Holiday(LocalDate.of(year, Month.JANUARY, 1), "Jour de l’an"),
                        new Holiday(easter.plusDays(1), "Lundi de Pâques"),
                        new Holiday(LocalDate.of(year, Month.MAY, 1), "Fête du Travail"),
                        new Holiday(LocalDate.of(year, Month.MAY, 8), "Victoire 1945"),
                        new Holiday(easter.plusDays(ASCENSION_DAYS), "Ascension"),
                        new Holiday(easter.plusDays(WHIT_MONDAY_DAYS), "Lundi de Pentecôte"),
                        new Holiday(LocalDate.of(year, Month.JULY, 14), "Fête nationale"),
                        new Holiday(LocalDate.of(year, Month.AUGUST, 15), "Assomption"),
                        new Holiday(LocalDate.of(year, Month.NOVEMBER, 1), "Toussaint"),
                        new Holiday(LocalDate.of(year, Month.NOVEMBER, 11), "Armistice 1918"),
                        new Holiday(LocalDate.of(year, Month.DECEMBER, 25), "Noël"))
                .sorted(java.util.Comparator.comparing(Holiday::date))
                .toList();
    }

    /** Easter Sunday after Meeus, Jones and Butcher (Nature, 20 April 1876); names are theirs. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - b / 4 - g + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
