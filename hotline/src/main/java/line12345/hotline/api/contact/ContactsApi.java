package line12345.hotline.api.contact;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.api.ApiPath;
import line12345.hotline.api.Coded;
import line12345.hotline.api.Said;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.contact.ContactOutcome;
import line12345.ticketing.contact.ContactView;
import line12345.ticketing.contact.ReadContacts;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.Instant;
import java.util.List;

/** Evidence of calls to citizens. */
@Path(ApiPath.ROOT + "/tickets")
@RolesAllowed({"AGENT", "CLERK", "LEADER", "REVIEWER", "CALLBACK", "SHIFT_LEADER", "MANAGER"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "contacts", description = "联系市民")
@Blocking
public class ContactsApi {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject ReadContacts contacts;

    /**
     * @param position of the office's part, left out for the hotline
     * @param outcome left out while the call goes on
     * @param recorded there is a recording that this account's role may hear on the screen
     */
    @Schema(name = "Contact", description = "A call to a citizen, without the number 联系记录.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ContactAnswer(
            long id,
            Integer position,
            String department,
            String who,
            String reason,
            Instant startedAt,
            Instant connectedAt,
            Instant endedAt,
            Coded<ContactOutcome> outcome,
            Integer talkSeconds,
            boolean recorded) {
        static ContactAnswer of(ContactView call) {
            return new ContactAnswer(
                    call.id(),
                    call.position(),
                    Said.orNull(call.office()),
                    call.who(),
                    Said.orNull(call.reason()),
                    call.startedAt(),
                    call.connectedAt(),
                    call.endedAt(),
                    Coded.of(call.outcome(), ContactOutcome::chinese),
                    call.talkSeconds(),
                    call.recorded());
        }
    }

    @Schema(name = "Contacts")
    public record ContactsAnswer(List<ContactAnswer> items) {}

    @GET
    @Path("{number}/contacts")
    @Operation(summary = "List the newest calls to the citizen 联系记录")
    public ContactsAnswer list(@PathParam("number") String number) {
        return new ContactsAnswer(
                contacts.of(number, current.get(), clock.now()).stream()
                        .map(ContactAnswer::of)
                        .toList());
    }
}
