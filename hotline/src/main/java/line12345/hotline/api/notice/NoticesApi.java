package line12345.hotline.api.notice;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.api.ApiPath;
import line12345.hotline.api.once.Once;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.notice.AcknowledgeNotice;
import line12345.ticketing.notice.NoticeLine;
import line12345.ticketing.notice.OwnNotices;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.Instant;
import java.util.List;

/** A technical account's own notices. */
@Path(ApiPath.ROOT + "/notices")
@RolesAllowed({
    "AGENT",
    "WINDOW",
    "CALLBACK",
    "REVIEWER",
    "SHIFT_LEADER",
    "MANAGER",
    "CLERK",
    "LEADER",
    "ADMIN"
})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notices", description = "通知与提醒")
@Blocking
public class NoticesApi {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject OwnNotices own;
    @Inject AcknowledgeNotice acknowledge;

    /**
     * @param number left out when it is about no ticket
     * @param readAt left out while it is unread
     */
    @Schema(name = "Notice", description = "What was told to this account 通知.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NoticeAnswer(long id, String number, String words, Instant at, Instant readAt) {
        static NoticeAnswer of(NoticeLine line) {
            return new NoticeAnswer(
                    line.id(),
                    line.aboutTicket() ? line.ticketNumber() : null,
                    line.words(),
                    line.createdAt(),
                    line.acknowledgedAt());
        }
    }

    @Schema(name = "Notices")
    public record NoticesAnswer(List<NoticeAnswer> items) {}

    @GET
    @Operation(summary = "List the own notices, the newest first 通知")
    public NoticesAnswer notices(
            @QueryParam("unread") @DefaultValue("false") boolean unread,
            @QueryParam("limit") @DefaultValue("25") int limit) {
        var lines = unread ? own.unread(current.get(), limit) : own.recent(current.get(), limit);
        return new NoticesAnswer(lines.stream().map(NoticeAnswer::of).toList());
    }

    @POST
    @Path("{id}/acknowledge")
    @Once
    @Operation(summary = "Say that a notice was read 已读")
    public void acknowledge(@PathParam("id") long id) {
        acknowledge.acknowledge(id, current.get(), clock.now());
    }
}
