package line12345.hotline.api.ticket;

import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.search.SearchFor;
import line12345.ticketing.ticket.state.TicketState;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.Set;

/**
 * Whose tickets are looked for.
 *
 * @param phone in full, as it is dialled; never in an address
 */
@Schema(description = "Whose tickets are looked for; all that is given must hold.")
public record CallerForm(
        @Schema(title = "电话号码", required = true, minLength = 1, maxLength = 30) String phone,
        @Schema(title = "文字", maxLength = 100) String words,
        @Schema(title = "状态") TicketState state,
        @Schema(title = "类型") TicketKind kind,
        @Schema(title = "受理日期从") LocalDate from,
        @Schema(title = "受理日期至") LocalDate to,
        @Schema(title = "翻页标记", minLength = 1, maxLength = 300) String cursor,
        @Schema(title = "每页条数", minimum = "1", maximum = "100") Integer limit) {
    SearchFor what() {
        return new SearchFor(
                words,
                null,
                phone,
                null,
                null,
                null,
                state == null ? null : Set.of(state),
                kind == null ? null : Set.of(kind),
                from,
                to,
                limit == null ? SearchFor.PAGE : limit);
    }
}
