package line12345.hotline.api.admin;

import com.fasterxml.jackson.annotation.JsonInclude;

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
import line12345.hotline.api.Coded;
import line12345.hotline.api.WhyForm;
import line12345.hotline.api.key.Administering;
import line12345.hotline.api.once.Once;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Role;
import line12345.ticketing.key.KeyLine;
import line12345.ticketing.key.KeyLines;
import line12345.ticketing.key.KeyRight;
import line12345.ticketing.key.RevokeKey;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Service keys: who has one, and taking it away. They are made on the screen only. */
@Path(ApiPath.ROOT + "/keys")
@RolesAllowed("ADMIN")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "keys", description = "接口密钥")
@Administering
@Blocking
public class KeysApi {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject KeyLines lines;
    @Inject RevokeKey revoke;

    @Schema(name = "Key", description = "A service key, without its secret 接口密钥.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record KeyAnswer(
            long id,
            String name,
            String owner,
            String start,
            Coded<Role> role,
            String department,
            List<KeyRight> rights,
            LocalDate validUntil,
            LocalDate lastUsed,
            Instant madeAt,
            Instant revokedAt) {
        static KeyAnswer of(KeyLine line) {
            return new KeyAnswer(
                    line.id(),
                    line.name(),
                    line.owner(),
                    line.start(),
                    Coded.of(line.role(), Role::chinese),
                    line.office(),
                    List.copyOf(line.rights()),
                    line.validUntil(),
                    line.lastUsed(),
                    line.madeAt(),
                    line.revokedAt());
        }
    }

    @Schema(name = "Keys")
    public record KeysAnswer(List<KeyAnswer> items) {}

    @GET
    @Operation(summary = "List the service keys 接口密钥")
    public KeysAnswer all() {
        return new KeysAnswer(lines.all(current.get()).stream().map(KeyAnswer::of).toList());
    }

    @POST
    @Path("{id}/revoke")
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take a key away; its next request is refused 吊销密钥")
    public void revoke(@PathParam("id") long id, @RequestBody(required = true) WhyForm form) {
        revoke.revoke(id, form.why(), current.get(), clock.now());
    }
}
