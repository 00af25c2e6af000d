package line12345.hotline.api.publication;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.api.ApiPath;
import line12345.hotline.api.Coded;
import line12345.hotline.api.Said;
import line12345.hotline.api.once.Reply;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.publication.PublicationState;
import line12345.ticketing.publication.reading.PublicationLine;
import line12345.ticketing.publication.reading.PublicationLists;
import line12345.ticketing.publication.reading.PublicationPage;
import line12345.ticketing.publication.reading.PublicationView;
import line12345.ticketing.publication.reading.ReadPublication;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.Instant;
import java.util.List;

/** Lists of publication: what could be published, and what is on its way or public. */
@Path(ApiPath.ROOT + "/publications")
@RolesAllowed({"REVIEWER", "MANAGER"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "publications", description = "公开答复")
@Blocking
public class PublicationsApi {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject Reply reply;
    @Inject PublicationLists lists;
    @Inject ReadPublication read;

    /**
     * @param at when it was closed; of what was begun, when it changed last
     * @param summary the first words, without what looks like personal data
     */
    @Schema(name = "PublicationLine", description = "A line of a list of publication 公开答复.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LineAnswer(
            String number,
            Instant at,
            Coded<TicketKind> kind,
            String matter,
            String department,
            String summary,
            Coded<PublicationState> state,
            String writtenBy) {
        static LineAnswer of(PublicationLine line) {
            return new LineAnswer(
                    line.number(),
                    line.at(),
                    Coded.called(line.kind(), TicketKind.values(), TicketKind::chinese),
                    line.matter(),
                    line.office(),
                    line.summary(),
                    Coded.of(line.state(), PublicationState::chinese),
                    line.who());
        }
    }

    @Schema(name = "PublicationLines")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LinesAnswer(List<LineAnswer> items, String next) {}

    @GET
    @Operation(
            summary = "List publications, the newest first 公开答复",
            description = "Without a state: closed tickets that nothing was begun for.")
    public LinesAnswer list(
            @QueryParam("state") PublicationState state,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("25") int limit) {
        PublicationPage page = lists.page(state, cursor, limit, current.get());
        String next = Said.orNull(page.next());
        reply.next(next);
        return new LinesAnswer(page.lines().stream().map(LineAnswer::of).toList(), next);
    }

    @GET
    @Path("{number}")
    @Operation(summary = "Read a ticket's publication; its version is the ETag 公开答复")
    public PublicationAnswer one(
            @PathParam("number") String number, @HeaderParam("If-None-Match") String known) {
        PublicationView view = read.read(number, current.get(), clock.now());
        reply.version(view.version());
        return PublicationAnswer.of(view);
    }
}
