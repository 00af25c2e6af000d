package line12345.hotline.console.ticket;

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
import line12345.ticketing.partner.item.AnswerByPartner;
import line12345.ticketing.partner.item.ReturnToPartner;
import line12345.ticketing.partner.item.SendToPartner;
import line12345.ticketing.time.OfficeClock;

import java.util.List;

/** A ticket goes to 110, the province or another city, and what came back is acted upon 转办对接方. */
@Path("/tickets/{number}/partner")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"AGENT", "REVIEWER"})
@Blocking
public class PartnerSteps {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject SendToPartner send;
    @Inject ReturnToPartner giveBack;
    @Inject AnswerByPartner answer;

    /** Why it goes back, or what the citizen was told. */
    public record SaidForm(String words) {}

    /**
     * @param wrong what keeps it from going, a sentence each; none when it will go
     */
    public record Sent(List<String> wrong) {}

    @POST
    @Path("send")
    @Produces(MediaType.APPLICATION_JSON)
    public Sent send(@PathParam("number") String number, SendToPartner.Wish wish) {
        return new Sent(send.send(number, wish, current.get(), clock.now()));
    }

    @POST
    @Path("return")
    public void giveBack(@PathParam("number") String number, SaidForm form) {
        giveBack.giveBack(number, form.words(), current.get(), clock.now());
    }

    @POST
    @Path("answer")
    public void answer(@PathParam("number") String number, SaidForm form) {
        answer.answer(number, form.words(), current.get(), clock.now());
    }
}
