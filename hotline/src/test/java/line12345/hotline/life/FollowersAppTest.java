package line12345.hotline.life;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.alarm.FireDue;
import line12345.ticketing.callback.Outcome;
import line12345.ticketing.intake.First;
import line12345.ticketing.repeat.JoinTicket;
import line12345.ticketing.repeat.PartTicket;
import line12345.ticketing.review.ApproveReply;
import line12345.ticketing.ticket.reading.ReadTicket;

import org.junit.jupiter.api.Test;

import java.time.Instant;

/** A main ticket turns out to be a repeat itself: what follows it is neither chained nor lost. */
@QuarkusTest
@TestProfile(LifeProfile.class)
class FollowersAppTest extends AppTest {
    private static final Instant NOW = Walk.START;

    @Inject Journeys journeys;
    @Inject Walker walker;
    @Inject JoinTicket joinTicket;
    @Inject PartTicket partTicket;
    @Inject ApproveReply approveReply;
    @Inject ReadTicket readTicket;
    @Inject FireDue fireDue;

    @Test
    void whatFollowedARepeatComesAlongAndIsAnswered() {
        walker.begin(City.start());
        String first = journeys.file(Journeys.send(), NOW).number();
        String follower = journeys.file(new First.Join(first), NOW).number();
        String main = journeys.file(Journeys.send(), NOW).number();
        joinTicket.join(first, main, journeys.version(first), agent(), NOW);
        assertThat(mainOf(first)).isEqualTo(id(main));
        assertThat(mainOf(follower)).isEqualTo(id(main));
        assertThat(readTicket.read(follower, agent(), NOW).timeline())
                .anyMatch(line -> line.sentence().contains("随之改为跟随") && line.internal());
        journeys.signAndReply(main, 31, NOW, NOW);
        fireDue.upTo(NOW, id(main));
        assertThat(state(first)).isEqualTo("待回访");
        assertThat(state(follower)).isEqualTo("待回访");
    }

    @Test
    void anAnswerThatWasNotGoodEnoughIsNotGivenToFollowers() {
        walker.begin(City.start());
        String main = journeys.file(Journeys.send(), NOW).number();
        String follower = journeys.file(new First.Join(main), NOW).number();
        journeys.signAndReply(main, 31, NOW, NOW);
        assertThat(journeys.ask(Journeys.no(Outcome.REDO), NOW)).isEqualTo(main);
        fireDue.upTo(NOW, id(main));
        assertThat(state(follower)).isEqualTo("已并单");
        journeys.signAndReply(main, 31, NOW, NOW);
        approveReply.approve(main, journeys.version(main), journeys.first(Role.REVIEWER), NOW);
        fireDue.upTo(NOW, id(main));
        assertThat(state(follower)).isEqualTo("待回访");
    }

    @Test
    void aTicketThatWaitsForDispatchComesWithItsFollowers() {
        walker.begin(City.start());
        Actor agent = agent();
        String main = journeys.file(Journeys.send(), NOW).number();
        String waiting = journeys.file(new First.Join(main), NOW).number();
        partTicket.part(waiting, "另一处", journeys.version(waiting), agent, NOW);
        String follower = journeys.file(new First.Join(waiting), NOW).number();
        joinTicket.join(waiting, main, journeys.version(waiting), agent, NOW);
        assertThat(mainOf(follower)).isEqualTo(id(main));
    }

    private long mainOf(String number) {
        return ((Number) walker.one("select main_id from ticket where number = '" + number + "'"))
                .longValue();
    }

    private long id(String number) {
        return ((Number) walker.one("select id from ticket where number = '" + number + "'"))
                .longValue();
    }

    private String state(String number) {
        return readTicket.read(number, agent(), NOW).state().chinese();
    }

    private Actor agent() {
        return journeys.first(Role.AGENT);
    }
}
