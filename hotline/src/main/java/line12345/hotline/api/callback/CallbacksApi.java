package line12345.hotline.api.callback;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.api.ApiPath;
import line12345.hotline.api.Version;
import line12345.hotline.api.once.Once;
import line12345.hotline.api.once.Reply;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.callback.Answers;
import line12345.ticketing.callback.Outcome;
import line12345.ticketing.callback.RecordCallback;
import line12345.ticketing.callback.TakeCallback;
import line12345.ticketing.rating.Level;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.Instant;

/** Citizens to be asked. */
@Path(ApiPath.ROOT + "/callbacks")
@RolesAllowed("CALLBACK")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "callbacks", description = "回访")
@Blocking
public class CallbacksApi {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject Reply reply;
    @Inject TakeCallback take;
    @Inject RecordCallback record;

    /**
     * @param version of the ticket; goes back in If-Match
     * @param phone in full: it has to be dialled; the look is written down
     */
    @Schema(name = "Callback", description = "A citizen to be asked 待回访.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CallbackAnswer(
            long id,
            String number,
            int version,
            int attempts,
            String name,
            String phone,
            boolean lastTry,
            Integer saidLevel,
            Boolean saidSolved,
            String saidWhy) {}

    /**
     * @param callback left out when none waits
     */
    @Schema(name = "NextCallback")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NextAnswer(CallbackAnswer callback) {}

    @Schema(name = "Later", description = "When it comes up again.")
    public record LaterAnswer(Instant next) {}

    @Schema(description = "What a citizen who was reached said, and what is decided.")
    public record AnswersForm(
            @Schema(title = "是否解决", required = true) Boolean solved,
            @Schema(title = "满意程度", required = true) Level level,
            @Schema(title = "原因", maxLength = 1000) String why,
            @Schema(title = "处理方式", required = true) Outcome outcome,
            @Schema(title = "依据或要求", maxLength = 1000) String decision) {}

    @POST
    @Path("take")
    @Once(namesPerson = true)
    @Operation(summary = "Take the next citizen to be asked 领取回访")
    public NextAnswer take() {
        var next = take.take(current.get(), clock.now());
        next.ifPresent(found -> reply.version(found.version()));
        return new NextAnswer(
                next.map(
                                found ->
                                        new CallbackAnswer(
                                                found.id(),
                                                found.number(),
                                                found.version(),
                                                found.attempts(),
                                                found.name(),
                                                found.phone(),
                                                found.lastTry(),
                                                found.saidLevel(),
                                                found.saidSolved(),
                                                found.saidWhy()))
                        .orElse(null));
    }

    @POST
    @Path("{id}/answers")
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write down what a citizen answered 回访登记")
    public void answers(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String version,
            @RequestBody(required = true) AnswersForm form) {
        Answers answers =
                new Answers(
                        form.solved(), form.level(), form.why(), form.outcome(), form.decision());
        record.answered(id, answers, Version.of(version), current.get(), clock.now());
    }

    @POST
    @Path("{id}/not-reached")
    @Once
    @Operation(summary = "Nobody answered; it comes up again at another hour 未接通")
    public LaterAnswer notReached(
            @PathParam("id") long id, @HeaderParam("If-Match") String version) {
        return new LaterAnswer(
                record.notReached(id, Version.of(version), current.get(), clock.now()));
    }

    @POST
    @Path("{id}/give-up")
    @Once
    @Operation(summary = "Nobody answered for the last time; the ticket is closed 联系不上办结")
    public void giveUp(@PathParam("id") long id, @HeaderParam("If-Match") String version) {
        record.giveUp(id, Version.of(version), current.get(), clock.now());
    }
}
