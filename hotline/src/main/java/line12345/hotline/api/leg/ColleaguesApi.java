package line12345.hotline.api.leg;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.api.ApiPath;
import line12345.hotline.api.Coded;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Role;
import line12345.ticketing.handling.NameHandler;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.List;

/** Who of the own office may see to a ticket. */
@Path(ApiPath.ROOT + "/colleagues")
@RolesAllowed({"CLERK", "LEADER"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "leg", description = "承办")
@Blocking
public class ColleaguesApi {
    @Inject CurrentActor current;
    @Inject NameHandler handlers;

    @Schema(name = "Colleague", description = "Somebody who may be named 经手人.")
    public record ColleagueAnswer(long accountId, String name, Coded<Role> role) {}

    @Schema(name = "Colleagues")
    public record ColleaguesAnswer(List<ColleagueAnswer> items) {}

    @GET
    @Operation(summary = "List who of the own office may see to a ticket 本单位人员")
    public ColleaguesAnswer colleagues() {
        return new ColleaguesAnswer(
                handlers.colleagues(current.get()).stream()
                        .map(
                                one ->
                                        new ColleagueAnswer(
                                                one.accountId(),
                                                one.name(),
                                                Coded.of(one.role(), Role::chinese)))
                        .toList());
    }
}
