package line12345.hotline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;
import line12345.ticketing.calendar.Calendars;
import line12345.ticketing.knowledge.ReviseEntry;
import line12345.ticketing.knowledge.WithdrawEdition;
import line12345.ticketing.knowledge.doubt.AnswerDoubt;
import line12345.ticketing.knowledge.doubt.DoubtLists;
import line12345.ticketing.knowledge.doubt.DoubtState;
import line12345.ticketing.knowledge.doubt.DoubtView;
import line12345.ticketing.knowledge.doubt.DoubtedAlready;
import line12345.ticketing.knowledge.doubt.NoSuchDoubt;
import line12345.ticketing.knowledge.doubt.ReportDoubt;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** 有误或过时: a task of the entry's office with a date, answered by a new edition or a reason. */
@QuarkusTest
class DoubtsAppTest extends AppTest {
    @Inject Entries entries;
    @Inject Journeys journeys;
    @Inject ReportDoubt report;
    @Inject AnswerDoubt answer;
    @Inject DoubtLists lists;
    @Inject ReviseEntry revise;
    @Inject WithdrawEdition withdraw;
    @Inject Calendars calendars;
    @Inject OfficeClock clock;

    @Test
    void theOwnerHasAsManyWorkingDaysAsTheRuleSaysAndTheReaderIsTold() {
        Instant now = clock.now();
        String mark = Entries.mark();
        long id = entries.published(Entries.text(mark, "", "答复"), now);
        Actor agent = journeys.first(Role.AGENT);
        long doubt = report.report(id, "电话换了" + mark, agent, now);
        assertThat(told(entries.clerk(), mark)).contains("电话换了");
        assertThat(told(entries.leader(), mark)).contains("电话换了");

        DoubtView seen = open(entries.clerk(), doubt, now);
        LocalDate due = calendars.current().after(OfficeClock.dayOf(now), 3).day();
        assertThat(OfficeClock.dayOf(seen.dueAt().minusSeconds(1))).isEqualTo(due);
        assertThat(open(journeys.first(Role.MANAGER), doubt, now)).isNotNull();
        assertThat(open(journeys.clerkOf(31), doubt, now)).isNull();
        assertThatThrownBy(() -> report.report(id, "又换了", agent, now))
                .isInstanceOf(DoubtedAlready.class);

        assertThatThrownBy(() -> answer.stillRight(doubt, "没换", 0, journeys.clerkOf(31), now))
                .isInstanceOf(NoSuchDoubt.class);
        assertThatThrownBy(() -> answer.stillRight(doubt, "没换", 0, agent, now))
                .isInstanceOf(NotYours.class);
        answer.stillRight(doubt, "核对过，没换", 0, entries.clerk(), now);
        assertThat(told(agent, mark)).contains("仍然正确：核对过，没换");
        assertThat(open(entries.clerk(), doubt, now)).isNull();
        assertThat(alarms(doubt)).isEmpty();
    }

    @Test
    void aNewEditionAnswersWhatWasSaidBeforeItWasWritten() {
        Instant now = clock.now();
        String mark = Entries.mark();
        long id = entries.published(Entries.text(mark, "", "答复"), now);
        Actor agent = journeys.first(Role.AGENT);
        long before = report.report(id, "旧了", agent, now);
        Instant later = now.plusSeconds(60);
        long fresh = revise.revise(id, entries.version(id), entries.clerk(), later);
        entries.publish(fresh, Entries.text(mark, "", "新答复"), later);
        assertThat(state(before)).isEqualTo(DoubtState.RENEWED.name());
        assertThat(told(agent, mark)).contains("已修订");

        long after = report.report(fresh, "还是不对", agent, later.plusSeconds(60));
        assertThat(state(after)).isEqualTo(DoubtState.OPEN.name());
    }

    @Test
    void whatIsWithdrawnAnswersAll() {
        Instant now = clock.now();
        long id = entries.published(Entries.text(Entries.mark(), "", "答复"), now);
        long doubt = report.report(id, "旧了", journeys.first(Role.AGENT), now);
        withdraw.withdraw(id, "取消", entries.version(id), entries.leader(), now);
        assertThat(state(doubt)).isEqualTo(DoubtState.WITHDRAWN.name());
        assertThat(alarms(doubt)).isEmpty();
    }

    private DoubtView open(Actor reader, long doubt, Instant now) {
        String cursor = null;
        do {
            var page = lists.page(reader, false, cursor, 2, now);
            for (DoubtView one : page.lines()) {
                if (one.id() == doubt) {
                    return one;
                }
            }
            cursor = page.next();
        } while (cursor != null);
        return null;
    }

    private String state(long doubt) {
        return entries.rows("select state from knowledge_doubt where id = ?1", doubt)
                .get(0)
                .toString();
    }

    private List<?> alarms(long doubt) {
        return entries.rows(
                "select 1 from alarm where kind = 'KNOWLEDGE_DOUBT' and leg_id = ?1", doubt);
    }

    private String told(Actor person, String mark) {
        return entries.rows(
                        "select words from notice where account_id = ?1 and position(?2 in words) > 0"
                                + " order by id desc",
                        person.accountId(),
                        mark)
                .toString();
    }
}
