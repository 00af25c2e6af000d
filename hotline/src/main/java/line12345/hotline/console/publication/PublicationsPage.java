package line12345.hotline.console.publication;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.console.MenuEntry;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Role;
import line12345.ticketing.publication.ApprovePublication;
import line12345.ticketing.publication.BeginPublication;
import line12345.ticketing.publication.Kept;
import line12345.ticketing.publication.PublicText;
import line12345.ticketing.publication.RejectPublication;
import line12345.ticketing.publication.SubmitPublication;
import line12345.ticketing.publication.WithdrawPublication;
import line12345.ticketing.publication.WritePublication;
import line12345.ticketing.publication.reading.PublicationLists;
import line12345.ticketing.publication.reading.PublicationView;
import line12345.ticketing.publication.reading.ReadPublication;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.List;

/** The lists of publication with one open beside them: the original and the public text. */
@Path("/publications")
@RolesAllowed({"REVIEWER", "MANAGER"})
@Blocking
public class PublicationsPage {
    /** Lines of a page. */
    static final int ROWS = 40;

    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject PublicationLists lists;
    @Inject ReadPublication read;
    @Inject BeginPublication begin;
    @Inject WritePublication write;
    @Inject SubmitPublication submit;
    @Inject RejectPublication reject;
    @Inject ApprovePublication approve;
    @Inject WithdrawPublication withdraw;

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance publications(
                PublicationScreen screen, PublicationView open, boolean approves, Instant now);
    }

    @Singleton
    static class Menu implements MenuEntry {
        @Override
        public String label() {
            return "公开答复";
        }

        @Override
        public String href() {
            return "/publications";
        }

        @Override
        public int order() {
            return 47;
        }

        @Override
        public boolean isFor(Role role) {
            return role == Role.REVIEWER || role == Role.MANAGER;
        }
    }

    /**
     * @param version of the publication as the person saw it
     * @param keptWords what stays although it looks like personal data, beside {@code keptReasons}
     */
    public record TextForm(
            int version,
            String question,
            String answer,
            List<String> keptWords,
            List<String> keptReasons) {
        PublicText text() {
            List<String> words = keptWords == null ? List.of() : keptWords;
            List<String> reasons = keptReasons == null ? List.of() : keptReasons;
            return new PublicText(
                    question,
                    answer,
                    java.util.stream.IntStream.range(0, words.size())
                            .mapToObj(
                                    at ->
                                            new Kept(
                                                    words.get(at),
                                                    at < reasons.size() ? reasons.get(at) : ""))
                            .toList());
        }
    }

    /**
     * @param version of the publication as the person saw it
     * @param seen everything that is kept was looked at
     */
    public record ApproveForm(int version, boolean seen) {}

    public record WhyForm(int version, String words) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list(
            @QueryParam("list") @DefaultValue("") String name,
            @QueryParam("after") @DefaultValue("") String after) {
        return page(name, after, null);
    }

    @GET
    @Path("{number}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance open(
            @PathParam("number") String number,
            @QueryParam("list") @DefaultValue("") String name,
            @QueryParam("after") @DefaultValue("") String after) {
        return page(name, after, read.read(number, current.get(), clock.now()));
    }

    private TemplateInstance page(String name, String after, PublicationView open) {
        var person = current.get();
        var list = PublicationScreen.named(name);
        var page = lists.page(list, after, ROWS, person);
        return Templates.publications(
                new PublicationScreen(list, !after.isEmpty(), page),
                open,
                person.is(Role.MANAGER),
                clock.now());
    }

    @POST
    @Path("{number}/begin")
    public void begin(@PathParam("number") String number) {
        begin.begin(number, current.get(), clock.now());
    }

    @POST
    @Path("{number}/write")
    @Consumes(MediaType.APPLICATION_JSON)
    public void write(@PathParam("number") String number, TextForm form) {
        write.write(number, form.text(), form.version(), current.get(), clock.now());
    }

    @POST
    @Path("{number}/submit")
    @Consumes(MediaType.APPLICATION_JSON)
    public void submit(@PathParam("number") String number, TextForm form) {
        submit.submit(number, form.text(), form.version(), current.get(), clock.now());
    }

    @POST
    @Path("{number}/approve")
    @Consumes(MediaType.APPLICATION_JSON)
    public void approve(@PathParam("number") String number, ApproveForm form) {
        approve.approve(number, form.seen(), form.version(), current.get(), clock.now());
    }

    @POST
    @Path("{number}/reject")
    @Consumes(MediaType.APPLICATION_JSON)
    public void reject(@PathParam("number") String number, WhyForm form) {
        reject.reject(number, form.words(), form.version(), current.get(), clock.now());
    }

    @POST
    @Path("{number}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    public void withdraw(@PathParam("number") String number, WhyForm form) {
        withdraw.withdraw(number, form.words(), form.version(), current.get(), clock.now());
    }
}
