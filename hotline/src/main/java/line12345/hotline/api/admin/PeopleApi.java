package line12345.hotline.api.admin;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.api.ApiPath;
import line12345.hotline.api.Version;
import line12345.hotline.api.WhyForm;
import line12345.hotline.api.key.Administering;
import line12345.hotline.api.once.Once;
import line12345.hotline.api.once.Reply;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Role;
import line12345.ticketing.people.CloseAccount;
import line12345.ticketing.people.FindPeople;
import line12345.ticketing.people.PeopleHistory;
import line12345.ticketing.people.Person;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.List;

/**
 * People: who is there, and closing an account. They are added, changed and opened on the screen
 * only, so that no stolen key makes itself a sign-in.
 */
@Path(ApiPath.ROOT + "/people")
@RolesAllowed("ADMIN")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "people", description = "人员")
@Administering
@Blocking
public class PeopleApi {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject Reply reply;
    @Inject FindPeople find;
    @Inject PeopleHistory history;
    @Inject CloseAccount close;

    @Schema(name = "People")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PeopleAnswer(List<PersonAnswer> items, String next) {}

    @GET
    @Operation(summary = "List people by sign-in name, sixty a page 人员")
    public PeopleAnswer list(
            @Parameter(schema = @Schema(maxLength = 50)) @QueryParam("words") String words,
            @QueryParam("role") Role role,
            @Parameter(schema = @Schema(minimum = "1")) @QueryParam("department") Long department,
            @QueryParam("cursor") String cursor) {
        var found =
                find.find(
                        new FindPeople.Wanted(words, role, department, null, cursor),
                        current.get(),
                        clock.now());
        reply.next(found.next());
        return new PeopleAnswer(
                found.people().stream().map(PersonAnswer::of).toList(), found.next());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a person; the account's version is the ETag 人员")
    public PersonAnswer one(@PathParam("id") long id, @HeaderParam("If-None-Match") String known) {
        Person person = find.one(id, current.get());
        reply.version(person.version());
        return PersonAnswer.of(person);
    }

    @GET
    @Path("{id}/history")
    @Operation(summary = "Read who changed an account, the newest first 变更记录")
    public PastAnswer.History history(
            @PathParam("id") long id, @QueryParam("limit") @DefaultValue("25") int limit) {
        find.one(id, current.get());
        return new PastAnswer.History(
                history.of(id, limit).stream()
                        .map(
                                one ->
                                        PastAnswer.atOnce(
                                                one.at(),
                                                one.who(),
                                                one.what(),
                                                one.was(),
                                                one.became(),
                                                one.why()))
                        .toList());
    }

    @POST
    @Path("{id}/close")
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Close an account; its sessions end at once 停用账号")
    public void close(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String version,
            @RequestBody(required = true) WhyForm form) {
        close.close(id, false, Version.of(version), form.why(), current.get(), clock.now());
    }
}
