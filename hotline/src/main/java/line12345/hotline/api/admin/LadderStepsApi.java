package line12345.hotline.api.admin;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.api.ApiPath;
import line12345.hotline.api.TriedAnswer;
import line12345.hotline.api.key.Administering;
import line12345.hotline.api.once.Once;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.alert.ladder.Ladders;
import line12345.ticketing.alert.ladder.Occasion;
import line12345.ticketing.alert.ladder.UndoLadder;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.time.OfficeClock;
import line12345.ticketing.tryout.TryLadder;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Alert ladders as they were, tried out, and taken back. */
@Path(ApiPath.ROOT + "/alert-ladders")
@RolesAllowed("ADMIN")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "alerts", description = "提醒规则")
@Administering
@Blocking
public class LadderStepsApi {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject Ladders ladders;
    @Inject UndoLadder undo;
    @Inject TryLadder tryOut;

    @GET
    @Path("{occasion}/{urgency}/history")
    @Operation(summary = "Read who changed a ladder, the newest first 变更记录")
    public PastAnswer.History history(
            @PathParam("occasion") Occasion occasion, @PathParam("urgency") Urgency urgency) {
        return new PastAnswer.History(
                ladders.history(occasion, urgency).stream()
                        .map(
                                one ->
                                        new PastAnswer(
                                                one.changedAt(),
                                                one.changedBy(),
                                                String.join("；", one.words()),
                                                one.validFrom(),
                                                one.source()))
                        .toList());
    }

    @POST
    @Path("{occasion}/{urgency}/trial")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Try steps out on the newest past alerts; nothing is written 试算")
    public TriedAnswer trial(
            @PathParam("occasion") Occasion occasion,
            @PathParam("urgency") Urgency urgency,
            @RequestBody(required = true) LaddersApi.StepsForm form) {
        return TriedAnswer.of(
                tryOut.of(occasion, urgency, form.ladder(), current.get(), clock.now()));
    }

    @POST
    @Path("{occasion}/{urgency}/undo")
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take the newest edition of a ladder back 撤销修改")
    public void undo(
            @PathParam("occasion") Occasion occasion,
            @PathParam("urgency") Urgency urgency,
            @RequestBody(required = true) SeenForm form) {
        undo.undo(occasion, urgency, form.seen(), current.get(), clock.now());
    }
}
