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

/** A change to a calendar; what is absent stays. */
@Schema(description = "A change to a calendar; what is absent stays.")
public record CalendarEdit(
        Optional<
                        @Size(min = 1, max = NewCalendar.NAME_CHARACTERS_MAX)
                        @Pattern(regexp = Texts.LINE, message = Texts.LINE_FAULT) String>
                name,

        @Schema(description = "In whose time the hours are meant.")
        Optional<@Size(max = 60) String> zone,

        @Schema(description = "Hours of each open weekday, in the place of all before.")
        Optional<
                        @Size(max = 7) Map<
                                @NotNull DayOfWeek,
                                @NotNull @Size(max = OpeningText.SPANS_A_DAY_MAX) List<
                                        @NotNull @Pattern(regexp = OpeningText.SPAN, message = OpeningText.SPAN_FAULT)
                                        String>>>
                opening,

        @Schema(description = "Days on which it is closed all day, in the place of all before.")
        Optional<@Size(max = NewCalendar.HOLIDAYS_MAX) Set<@NotNull LocalDate>> holidays) {

    /** The calendar afterwards. */
    Calendar applied(Calendar before) {
        return OpeningText.calendar(
                zone.orElse(before.zone().getId()),
                opening.orElse(OpeningText.of(before.opening())),
                holidays.orElse(before.holidays()));
    }
}
