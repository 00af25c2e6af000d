package line12345.channels.portal.filing;

import io.vertx.core.http.HttpServerRequest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import line12345.channels.portal.PortalPage;
import line12345.channels.portal.Sentence;
import line12345.channels.portal.UploadedPictures;
import line12345.channels.portal.flood.FilingFlood;
import line12345.channels.portal.puzzle.PuzzlePage;
import line12345.channels.portal.puzzle.WorkNeeded;
import line12345.channels.portal.upload.Uploads;
import line12345.ticketing.account.Actor;
import line12345.ticketing.intake.FileWithVideos;
import line12345.ticketing.intake.Receipt;
import line12345.ticketing.intake.TicketForm.Picture;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.time.OfficeClock;
import line12345.ticketing.video.Video;

import org.jboss.resteasy.reactive.RestForm;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 我要诉求: shows the form and takes it. A refused form comes back as it was typed. */
@Path("/portal/file")
@PermitAll
public class FilePage {
    private static final Set<String> PICTURE_TROUBLES = Set.of("wrong-picture", "no-such-upload");

    @Inject FileWithVideos fileTicket;
    @Inject Choices choices;
    @Inject ReceiptCookie receipts;
    @Inject Uploads uploads;
    @Inject FilingFlood flood;
    @Inject PuzzlePage puzzlePage;
    @Inject OfficeClock clock;

    @GET
    public Response show() {
        return page(200, FilingForm.fresh(), Map.of());
    }

    /** The form with what was asked on the page before, see {@code /portal/ask}. */
    @POST
    @Path("begin")
    public Response begin(@RestForm String words) {
        return page(200, FilingForm.beginning(words), Map.of(), false, true);
    }

    /** 搜索 without a script: the form as it is, with the places that the address may mean. */
    @POST
    @Path("place")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response place(FilingForm form) {
        FilingForm kept = FilingCheck.hasKey(form) ? form : form.withFreshKey();
        return page(200, kept, Map.of(), true, false);
    }

    /** Answers with a redirect, so that reloading the receipt files nothing. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response file(FilingForm form, @Context HttpServerRequest request) {
        Instant now = clock.now();
        var troubles = FilingCheck.troubles(form, choices.matters(), choices.places());
        if (!troubles.isEmpty()) {
            return page(422, FilingCheck.hasKey(form) ? form : form.withFreshKey(), troubles);
        }
        try {
            flood.refuse(form.phone(), form.key(), request, now);
            boolean place = form.keepsPlace();
            List<Picture> pictures =
                    new ArrayList<>(uploads.of(form.key(), form.sentBefore(), place));
            pictures.addAll(UploadedPictures.read(form.chosenPictures(), place));
            List<Video> films = uploads.films(form.key(), form.films(), place);
            Receipt receipt = fileTicket.file(form.toTicket(pictures), films, Actor.citizen(), now);
            uploads.filed(form.key(), now);
            return Response.seeOther(URI.create("/portal/filed"))
                    .cookie(receipts.of(receipt, now, request.isSSL()))
                    .build();
        } catch (WorkNeeded needed) {
            return puzzlePage.ask(needed, "/portal/file", List.of(), now);
        } catch (Refusal refusal) {
            return page(refusal.status(), form, Map.of(field(refusal), sentence(refusal)));
        }
    }

    private static String field(Refusal refusal) {
        if (refusal.code().equals("wrong-video")) {
            return FilingCheck.VIDEOS;
        }
        return PICTURE_TROUBLES.contains(refusal.code()) ? FilingCheck.PICTURES : FilingCheck.FORM;
    }

    private static Sentence sentence(Refusal refusal) {
        return new Sentence(
                refusal.sentence(),
                switch (refusal.code()) {
                    case "wrong-picture" ->
                            "A file is not a picture we can read; please use JPG, PNG or GIF.";
                    case "wrong-video" ->
                            "A video could not be taken; please use MP4 or MOV of at most 50 MB.";
                    case "no-such-upload" -> "A file has expired; please choose it again.";
                    case "too-many" ->
                            "Too many requests within an hour; please try later or call 12345.";
                    default -> "This could not be taken. Please check it, or call 12345.";
                });
    }

    private Response page(int status, FilingForm form, Map<String, Sentence> troubles) {
        return page(status, form, troubles, false, false);
    }

    private Response page(
            int status,
            FilingForm form,
            Map<String, Sentence> troubles,
            boolean sought,
            boolean begun) {
        List<ChoiceGroup> matters = ChoiceGroup.of(choices.matters());
        FoundPlaces places = choices.found(form.address(), form.placeCode(), sought);
        var view = new FilingView(form, troubles, matters, places, begun);
        return PortalPage.of(status, FilingTemplates.file(view)).build();
    }
}
