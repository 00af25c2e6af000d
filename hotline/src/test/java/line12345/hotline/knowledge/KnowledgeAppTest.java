package line12345.hotline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;
import line12345.ticketing.knowledge.ApproveEdition;
import line12345.ticketing.knowledge.DraftThere;
import line12345.ticketing.knowledge.EntryChanged;
import line12345.ticketing.knowledge.EntryText;
import line12345.ticketing.knowledge.NoSuchEntry;
import line12345.ticketing.knowledge.ReviseEntry;
import line12345.ticketing.knowledge.Validity;
import line12345.ticketing.knowledge.WithdrawEdition;
import line12345.ticketing.knowledge.WriteEntry;
import line12345.ticketing.knowledge.WrongEntry;
import line12345.ticketing.knowledge.search.Hit;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Entries are written by their office, found by two characters, and only while they hold. */
@QuarkusTest
class KnowledgeAppTest extends AppTest {
    @Inject Entries entries;
    @Inject Journeys journeys;
    @Inject WriteEntry write;
    @Inject ReviseEntry revise;
    @Inject ApproveEdition approve;
    @Inject WithdrawEdition withdraw;
    @Inject OfficeClock clock;

    @Test
    void twoCharactersFindTitlesBeforeWordingsBeforeAnswers() {
        Instant now = clock.now();
        String mark = Entries.mark();
        String two = mark.substring(0, 2);
        long answer = entries.published(Entries.text("办事须知", "怎么办", "请带" + mark), now);
        long asked = entries.published(Entries.text("办事指南", mark + "怎么办", "请带证件"), now);
        long title = entries.published(Entries.text("办理" + mark, "", "请带证件"), now);
        assertThat(entries.found(two, now)).containsExactly(title, asked, answer);
        assertThat(entries.found(mark.substring(1, 3), now)).contains(title, asked, answer);
        assertThat(entries.found(two + " 须知", now)).containsExactly(answer);
        assertThat(entries.found(two + "没有", now)).isEmpty();
    }

    @Test
    void itIsOfferedFromItsFirstDayToItsLastAndFoundAfterwards() {
        Instant now = clock.now();
        LocalDate today = OfficeClock.dayOf(now);
        LocalDate last = today.plusDays(9);
        String mark = Entries.mark();
        long id = entries.published(Entries.text(mark, "", "答复", today.plusDays(2), last), now);
        Instant begins = OfficeClock.start(today.plusDays(2));
        assertThat(entries.found(mark, begins.minusNanos(1000))).isEmpty();
        assertThat(entries.found(mark, begins)).containsExactly(id);
        Instant over = OfficeClock.start(last.plusDays(1));
        assertThat(entries.hits(mark, "", over.minusNanos(1000)))
                .extracting(Hit::validity)
                .containsExactly(Validity.CURRENT);
        assertThat(entries.hits(mark, "", over))
                .extracting(Hit::validity)
                .containsExactly(Validity.OVER);
    }

    @Test
    void aNewEditionTakesOverOnItsDayAndLeavesTheOldOneUnchanged() {
        Instant now = clock.now();
        LocalDate today = OfficeClock.dayOf(now);
        String mark = Entries.mark();
        EntryText first = Entries.text(mark, "", "旧的答复");
        long old = entries.published(first, now);
        long fresh = revise.revise(old, entries.version(old), entries.clerk(), now);
        assertThatThrownBy(() -> revise.revise(old, entries.version(old), entries.clerk(), now))
                .isInstanceOf(DraftThere.class);
        assertThat(entries.found(mark, now)).containsExactly(old);

        entries.publish(fresh, Entries.text(mark, "", "新的答复", today.plusDays(5), null), now);
        Instant turn = OfficeClock.start(today.plusDays(5));
        assertThat(entries.found(mark, turn.minusNanos(1000))).containsExactly(old);
        assertThat(entries.hits(mark, "", turn)).extracting(Hit::answer).containsExactly("新的答复");
        assertThat(
                        entries.rows("select answer from knowledge_edition where id = ?1", old)
                                .toString())
                .contains("旧的答复");

        withdraw.withdraw(fresh, "不改了", entries.version(fresh), entries.leader(), now);
        assertThat(entries.found(mark, turn)).containsExactly(old);
    }

    @Test
    void whatIsTakenBackIsFoundNoMore() {
        Instant now = clock.now();
        String mark = Entries.mark();
        long id = entries.published(Entries.text(mark, "", "答复"), now);
        int seen = entries.version(id);
        withdraw.withdraw(id, "政策取消", seen, entries.leader(), now);
        assertThat(entries.found(mark, now)).isEmpty();
        assertThatThrownBy(() -> withdraw.withdraw(id, "再撤", seen, entries.leader(), now))
                .isInstanceOf(EntryChanged.class);
    }

    @Test
    void underAMatterStandsWhatThereIsWithoutTyping() {
        Instant now = clock.now();
        long id = entries.published(Entries.text(Entries.mark(), "", "答复"), now);
        assertThat(entries.hits("", Entries.MATTER, now)).extracting(Hit::id).contains(id);
        assertThat(entries.hits("", "0101", now)).extracting(Hit::id).doesNotContain(id);
        assertThat(entries.hits("", "", now)).isEmpty();
        assertThat(entries.hits("", "没有这个", now)).isEmpty();
    }

    @Test
    void anOfficeWritesItsOwnAndReachesNoOther() {
        Instant now = clock.now();
        EntryText text = Entries.text(Entries.mark(), "", "答复");
        long draft = write.write(null, text, entries.clerk(), now);
        assertThat(entries.found(text.title(), now)).isEmpty();
        assertThatThrownBy(() -> write.write(6L, text, journeys.clerkOf(31), now))
                .isInstanceOf(WrongEntry.class)
                .hasMessageContaining("社保缴费");
        assertThatThrownBy(
                        () ->
                                approve.approve(
                                        draft, entries.version(draft), journeys.leaderOf(31), now))
                .isInstanceOf(NoSuchEntry.class);
        assertThatThrownBy(() -> write.write(6L, text, journeys.first(Role.AGENT), now))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> write.write(null, text, journeys.first(Role.MANAGER), now))
                .isInstanceOf(WrongEntry.class);
        assertThat(write.write(6L, text, journeys.first(Role.MANAGER), now)).isPositive();
    }

    @Test
    void theOwnerIsAskedBeforeTheEnd() {
        Instant now = clock.now();
        LocalDate last = OfficeClock.dayOf(now).plusDays(100);
        long id =
                entries.published(
                        Entries.text(Entries.mark(), "", "答复", Entries.LONG_AGO, last), now);
        List<Object> due =
                new ArrayList<>(
                        entries.rows(
                                "select at from alarm where kind = 'KNOWLEDGE_REVIEW' and leg_id ="
                                        + " (select entry_id from knowledge_edition where id = ?1)",
                                id));
        assertThat(due)
                .containsExactly(OfficeClock.start(last.minusDays(15)).plusSeconds(9 * 3600));
    }
}
