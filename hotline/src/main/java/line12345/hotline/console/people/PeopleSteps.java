package line12345.hotline.console.people;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.people.AddPerson;
import line12345.ticketing.people.ChangePerson;
import line12345.ticketing.people.CloseAccount;
import line12345.ticketing.people.NewPassword;
import line12345.ticketing.people.PersonForm;
import line12345.ticketing.people.ResetPassword;
import line12345.ticketing.people.UndoPersonChange;
import line12345.ticketing.people.UnlockAccount;
import line12345.ticketing.time.OfficeClock;

import java.util.List;

/** What administrators do to accounts; each answers with the address to go on at. */
@Path("/people")
@RolesAllowed("ADMIN")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class PeopleSteps {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject AddPerson add;
    @Inject ChangePerson change;
    @Inject CloseAccount close;
    @Inject ResetPassword reset;
    @Inject UnlockAccount unlock;
    @Inject UndoPersonChange undo;

    /**
     * Where the page goes on.
     *
     * @param passwords shown this once
     */
    public record Next(String href, List<NewPassword> passwords) {
        static Next person(long id) {
            return new Next("/people/" + id, List.of());
        }

        static Next with(NewPassword password) {
            return new Next("/people/" + password.id(), List.of(password));
        }
    }

    /**
     * @param login of a new one only
     * @param phone empty leaves what is there
     * @param version as the administrator saw the account; 0 for a new one
     */
    public record Written(
            String login,
            String name,
            String role,
            Long officeId,
            String extension,
            String phone,
            int version) {
        PersonForm form() {
            return new PersonForm(login, name, role, officeId, extension, phone);
        }
    }

    /**
     * @param why may be empty
     */
    public record Seen(int version, String why) {}

    @POST
    public Next add(Written written) {
        return Next.with(add.add(written.form(), current.get(), clock.now()));
    }

    @POST
    @Path("{id:\\d{1,18}}")
    public Next change(@PathParam("id") long id, Written written) {
        change.change(id, written.form(), written.version(), current.get(), clock.now());
        return Next.person(id);
    }

    @POST
    @Path("{id:\\d{1,18}}/close")
    public Next close(@PathParam("id") long id, Seen seen) {
        close.close(id, false, seen.version(), seen.why(), current.get(), clock.now());
        return Next.person(id);
    }

    @POST
    @Path("{id:\\d{1,18}}/open")
    public Next open(@PathParam("id") long id, Seen seen) {
        close.close(id, true, seen.version(), seen.why(), current.get(), clock.now());
        return Next.person(id);
    }

    @POST
    @Path("{id:\\d{1,18}}/reset")
    public Next reset(@PathParam("id") long id, Seen seen) {
        return Next.with(reset.reset(id, seen.version(), current.get(), clock.now()));
    }

    @POST
    @Path("{id:\\d{1,18}}/unlock")
    public Next unlock(@PathParam("id") long id) {
        unlock.unlock(id, current.get(), clock.now());
        return Next.person(id);
    }

    @POST
    @Path("{id:\\d{1,18}}/undo")
    public Next undo(@PathParam("id") long id, Seen seen) {
        undo.undo(id, seen.version(), current.get(), clock.now());
        return Next.person(id);
    }
}
