package line12345.hotline.api.admin;

import com.fasterxml.jackson.annotation.JsonInclude;

import line12345.hotline.api.Said;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An entry in a history: who, when, what, from which day and why.
 *
 * @param from its first day, left out where it held at once
 * @param why a reason or a document; left out when nobody was asked for it
 */
@Schema(name = "Past", description = "Who changed what, from when and why 变更记录.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PastAnswer(Instant at, String who, String what, LocalDate from, String why) {
    @Schema(name = "History")
    public record History(List<PastAnswer> items) {}

    /** One that held at once. */
    static PastAnswer atOnce(
            Instant at, String who, String what, String was, String became, String why) {
        String words = was.isEmpty() && became.isEmpty() ? what : what + "：" + was + " → " + became;
        return new PastAnswer(at, who, words, null, Said.orNull(why));
    }
}
