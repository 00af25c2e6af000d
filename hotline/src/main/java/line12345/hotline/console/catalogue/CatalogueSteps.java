package line12345.hotline.console.catalogue;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.dispatch.catalogue.draft.DiscardDraft;
import line12345.ticketing.dispatch.catalogue.draft.DraftOfVersion;
import line12345.ticketing.dispatch.catalogue.draft.LineForm;
import line12345.ticketing.dispatch.catalogue.draft.PublishCatalogue;
import line12345.ticketing.dispatch.catalogue.draft.RebaseDraft;
import line12345.ticketing.dispatch.catalogue.draft.StartDraft;
import line12345.ticketing.dispatch.catalogue.draft.WriteLine;
import line12345.ticketing.dispatch.catalogue.table.UndoCodes;
import line12345.ticketing.matter.Matters;
import line12345.ticketing.matter.Places;
import line12345.ticketing.time.OfficeClock;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** What administrators do to drafts; each answers with the address to go on at. */
@Path("/catalogue")
@RolesAllowed("ADMIN")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class CatalogueSteps {
    /** As many as fit under a field. */
    private static final int MOST = 12;

    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject StartDraft start;
    @Inject WriteLine write;
    @Inject DiscardDraft discard;
    @Inject RebaseDraft rebase;
    @Inject PublishCatalogue publish;
    @Inject DraftOfVersion again;
    @Inject UndoCodes undoCodes;
    @Inject Matters matters;
    @Inject Places places;

    /** Where the page goes on. */
    public record Next(String href) {}

    /** An entry under a field. */
    public record Entry(String code, String name) {}

    public record NewDraft(String name, String source) {}

    /**
     * @param id 0 for a new line
     * @param version of the line as it was seen
     */
    public record WrittenLine(
            long id,
            int version,
            String matter,
            String place,
            Long lead,
            List<Long> co,
            boolean streetAllowed,
            String source) {}

    public record Seen(int version) {}

    /**
     * @param seen the newest change of the codes
     */
    public record SeenCodes(long seen) {}

    /**
     * @param validFrom {@code yyyy-MM-dd}
     */
    public record Publication(int version, String validFrom, boolean accepted) {}

    @POST
    @Path("new")
    public Next start(NewDraft draft) {
        return new Next(
                "/catalogue/"
                        + start.start(draft.name(), draft.source(), current.get(), clock.now()));
    }

    @POST
    @Path("{id:\\d{1,18}}/line")
    public Next write(@PathParam("id") long id, WrittenLine line) {
        LineForm form =
                new LineForm(
                        line.matter(),
                        line.place(),
                        line.lead(),
                        line.co(),
                        line.streetAllowed(),
                        line.source());
        long written = write.write(id, line.id(), line.version(), form, current.get(), clock.now());
        return new Next("/catalogue/" + id + "/line/" + written);
    }

    @POST
    @Path("{id:\\d{1,18}}/line/{line:\\d{1,18}}/remove")
    public Next remove(@PathParam("id") long id, @PathParam("line") long line, Seen seen) {
        write.write(id, line, seen.version(), null, current.get(), clock.now());
        return new Next("/catalogue/" + id);
    }

    @POST
    @Path("{id:\\d{1,18}}/discard")
    public Next discard(@PathParam("id") long id, Seen seen) {
        discard.discard(id, seen.version(), current.get());
        return new Next("/catalogue");
    }

    @POST
    @Path("{id:\\d{1,18}}/rebase")
    public Next rebase(@PathParam("id") long id, Seen seen) {
        rebase.rebase(id, seen.version(), current.get(), clock.now());
        return new Next("/catalogue/" + id + "/publish");
    }

    @POST
    @Path("{id:\\d{1,18}}/publish")
    public Next publish(@PathParam("id") long id, Publication publication) {
        publish.publish(
                id,
                publication.version(),
                day(publication.validFrom()),
                publication.accepted(),
                current.get(),
                clock.now());
        return new Next("/catalogue/" + id);
    }

    /** A draft with the lines of a version that was published once. */
    @POST
    @Path("{id:\\d{1,18}}/again")
    public Next again(@PathParam("id") long id) {
        return new Next("/catalogue/" + again.start(id, current.get(), clock.now()) + "?show=diff");
    }

    @POST
    @Path("codes/undo")
    public Next undoCodes(SeenCodes seen) {
        undoCodes.undo(seen.seen(), current.get(), clock.now());
        return new Next("/catalogue/codes");
    }

    @GET
    @Path("matters")
    public List<Entry> matters(@QueryParam("q") String words) {
        return matters.every(said(words), MOST).stream()
                .map(one -> new Entry(one.code(), one.name()))
                .toList();
    }

    @GET
    @Path("places")
    public List<Entry> places(@QueryParam("q") String words) {
        return places.search(said(words), MOST).stream()
                .map(one -> new Entry(one.code(), one.name()))
                .toList();
    }

    /** Null for what is no day: the use case says what to do. */
    private static LocalDate day(String written) {
        try {
            return written == null || written.isBlank() ? null : LocalDate.parse(written);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private static String said(String words) {
        return words == null ? "" : words.strip();
    }
}
