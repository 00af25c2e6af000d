package line12345.hotline.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;
import line12345.ticketing.application.kind.AskReturn;
import line12345.ticketing.dispatch.Choice;
import line12345.ticketing.dispatch.DispatchTicket;
import line12345.ticketing.review.ReassignTicket;
import line12345.ticketing.ticket.ChangedMeanwhile;
import line12345.ticketing.ticket.reading.ReadTicket;

import org.junit.jupiter.api.Test;

import java.time.Instant;

/** A lead that should not have a ticket loses it, and nothing of the promise changes. */
@QuarkusTest
@TestProfile(LifeProfile.class)
class ReassignAppTest extends AppTest {
    private static final Instant NOW = Walk.START;

    @Inject Journeys journeys;
    @Inject Walker walker;
    @Inject ReassignTicket reassignTicket;
    @Inject AskReturn askReturn;
    @Inject DispatchTicket dispatchTicket;
    @Inject ReadTicket readTicket;

    @Test
    void theHotlineTakesATicketBackAndSendsItElsewhere() {
        walker.begin(City.start());
        Actor agent = journeys.first(Role.AGENT);
        Actor reviewer = journeys.first(Role.REVIEWER);
        String number = journeys.file(Journeys.send(), NOW).number();
        int seen = journeys.version(number);
        askReturn.ask(number, "duty", "派单目录", null, seen, journeys.clerkOf(31), NOW);
        String promise = readTicket.read(number, agent, NOW).promise();
        assertThatThrownBy(() -> reassign(number, "派错", agent)).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> reassignTicket.reassign(number, "派错", seen, reviewer, NOW))
                .isInstanceOf(ChangedMeanwhile.class);
        reassign(number, "派错单位", reviewer);
        var view = readTicket.read(number, agent, NOW);
        assertThat(view.state().chinese()).isEqualTo("待派单");
        assertThat(view.legs()).noneMatch(leg -> leg.state().open());
        assertThat(view.promise()).isEqualTo(promise);
        assertThat(view.bounces()).isZero();
        assertThat(view.timeline()).anyMatch(one -> one.what().equals("改派") && one.internal());
        // What the office asked for is not decided any more.
        assertThat(walker.one("select state from application order by id desc limit 1"))
                .isEqualTo("LAPSED");
        dispatchTicket.dispatch(
                number, Choice.of(32L, "属柳堤区"), journeys.version(number), agent, NOW);
        journeys.signAndReply(number, 32, NOW, NOW);
        assertThat(readTicket.read(number, agent, NOW).state().chinese()).isEqualTo("待回访");
    }

    private void reassign(String number, String why, Actor by) {
        reassignTicket.reassign(number, why, journeys.version(number), by, NOW);
    }
}
