package line12345.hotline.console.notice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.notice.AcknowledgeNotice;
import line12345.ticketing.notice.Contacts;
import line12345.ticketing.notice.NoticeLine;
import line12345.ticketing.notice.OwnNotices;
import line12345.ticketing.notice.Via;
import line12345.ticketing.notice.WriteContact;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.List;

/** One's own notices, whoever is signed in; its part {@code bell} is in every page's head. */
@Path("/notices")
@Authenticated
@Blocking
public class NoticesPage {
    /** So many are shown on the page. */
    static final int LONGEST = 100;

    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject OwnNotices own;
    @Inject AcknowledgeNotice acknowledge;
    @Inject Contacts contacts;
    @Inject WriteContact writeContact;

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance notices(
                List<NoticeLine> lines, String mail, String phone, Instant now);
    }

    @CheckedTemplate(basePath = "parts")
    static class Parts {
        static native TemplateInstance bell(Bell bell, Instant now);
    }

    /**
     * @param mail empty takes the address away; null leaves it
     * @param phone the same
     */
    public record ContactForm(String mail, String phone) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page() {
        var masked = contacts.masked(current.get());
        return Templates.notices(
                own.recent(current.get(), LONGEST),
                masked.getOrDefault(Via.MAIL, ""),
                masked.getOrDefault(Via.SMS, ""),
                clock.now());
    }

    @GET
    @Path("bell")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance bell() {
        return Parts.bell(new Bell(own.unread(current.get(), Bell.MOST)), clock.now());
    }

    /** Answers the bell as it is afterwards. */
    @POST
    @Path("{id}/acknowledge")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance acknowledge(@PathParam("id") long id) {
        acknowledge.acknowledge(id, current.get(), clock.now());
        return bell();
    }

    @POST
    @Path("contact")
    @Consumes(MediaType.APPLICATION_JSON)
    public void contact(ContactForm form) {
        Instant now = clock.now();
        if (form.mail() != null) {
            writeContact.write(Via.MAIL, form.mail(), current.get(), now);
        }
        if (form.phone() != null) {
            writeContact.write(Via.SMS, form.phone(), current.get(), now);
        }
    }
}
