package io.freehold.commandes;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A calendar to keep. */
@Schema(description = "When commandes take leads.")
public record NewCalendar(
        @NotNull
        @Size(min = 1, max = NAME_CHARACTERS_MAX)
        @Pattern(regexp = Texts.LINE, message = Texts.LINE_FAULT)
        @Schema(description = "No two calendars have the same.", examples = "Office hours")
        String name,

        @Schema(description = "In whose time the hours are meant; Europe/Paris when absent.")
        Optional<@Size(max = 60) String> zone,

        @NotNull @Size(max = 7) @Schema(description = "Hours of each open weekday; 00:00 as an end is the day's.")
        Map<
                        @NotNull DayOfWeek,
                        @NotNull @Size(max = OpeningText.SPANS_A_DAY_MAX) List<
                                @NotNull @Pattern(regexp = OpeningText.SPAN, message = OpeningText.SPAN_FAULT) String>>
                opening,

        @Schema(description = "Days on which it is closed all day.")
        Optional<@Size(max = HOLIDAYS_MAX) Set<@NotNull LocalDate>> holidays) {

    /** Longest name. */
    public static final int NAME_CHARACTERS_MAX = 100;

    /** Years of them. */
    public static final int HOLIDAYS_MAX = 500;

    static final String ZONE_USUAL = "Europe/Paris";

    Calendar calendar() {
        return OpeningText.calendar(zone.orElse(ZONE_USUAL), opening, holidays.orElse(Set.of()));
    }
}
