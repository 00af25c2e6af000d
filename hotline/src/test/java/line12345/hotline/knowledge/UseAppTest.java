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
import line12345.ticketing.knowledge.use.AddUseUp;
import line12345.ticketing.knowledge.use.CountUse;
import line12345.ticketing.knowledge.use.Gap;
import line12345.ticketing.knowledge.use.NoteGap;
import line12345.ticketing.knowledge.use.UseLists;
import line12345.ticketing.knowledge.use.Used;
import line12345.ticketing.paging.Page;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What is used most and never, and what was looked for in vain. */
@QuarkusTest
class UseAppTest extends AppTest {
    @Inject Entries entries;
    @Inject Journeys journeys;
    @Inject CountUse use;
    @Inject NoteGap gap;
    @Inject AddUseUp add;
    @Inject UseLists lists;
    @Inject OfficeClock clock;

    @Test
    void whatIsUsedMostStandsFirstAndEachUseCountsOnce() {
        Instant now = clock.now();
        LocalDate today = OfficeClock.dayOf(now);
        Actor agent = journeys.first(Role.AGENT);
        long often = entries.published(Entries.text(Entries.mark(), "", "答复"), now);
        long once = entries.published(Entries.text(Entries.mark(), "", "答复"), now);
        for (int i = 0; i < 3; i++) {
            use.used(often, agent, now);
        }
        use.used(once, agent, now);
        use.used(Long.MAX_VALUE, agent, now);
        addAll();
        List<Used> most = all(cursor -> lists.mostUsed(entries.clerk(), today, cursor, 1));
        assertThat(most)
                .filteredOn(one -> one.id() == often)
                .extracting(Used::amount)
                .containsExactly(3L);
        assertThat(most.stream().map(Used::id).toList()).containsSubsequence(often, once);
        assertThat(all(cursor -> lists.mostUsed(journeys.clerkOf(31), today, cursor, 100)))
                .extracting(Used::id)
                .doesNotContain(often);
        assertThatThrownBy(() -> lists.mostUsed(agent, today, null, 9))
                .isInstanceOf(NotYours.class);
    }

    @Test
    void whatNobodyHasUsedForAMonthIsListed() {
        Instant now = clock.now();
        Instant before = now.minusSeconds(31 * 86_400L);
        long never = entries.published(Entries.text(Entries.mark(), "", "答复"), before);
        long used = entries.published(Entries.text(Entries.mark(), "", "答复"), before);
        long young = entries.published(Entries.text(Entries.mark(), "", "答复"), now);
        use.used(used, journeys.first(Role.AGENT), now);
        addAll();
        assertThat(all(cursor -> lists.neverUsed(journeys.first(Role.MANAGER), cursor, 2, now)))
                .extracting(Used::id)
                .contains(never)
                .doesNotContain(used, young)
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsLookedForInVainTwiceIsAGapAndPersonalDataIsNot() {
        Instant now = clock.now();
        LocalDate today = OfficeClock.dayOf(now);
        Actor agent = journeys.first(Role.AGENT);
        Actor manager = journeys.first(Role.MANAGER);
        String mark = Entries.mark();
        gap.note("办理 " + mark, agent, now);
        addAll();
        assertThat(gaps(manager, today)).doesNotContain("办理 " + mark, mark + " 办理");
        gap.note(mark + "，办理", agent, now);
        gap.note("13812345678", agent, now);
        gap.note("13812345678", agent, now);
        addAll();
        assertThat(String.join(",", gaps(manager, today))).contains(mark).doesNotContain("138");
        assertThat(entries.rows("select words from knowledge_gap where words like '%138%'"))
                .isEmpty();

        String known = Entries.mark();
        entries.published(Entries.text(known, "", "答复"), now);
        gap.note(known, agent, now);
        gap.note(known, agent, now);
        addAll();
        assertThat(gaps(manager, today)).doesNotContain(known);
    }

    private List<String> gaps(Actor reader, LocalDate month) {
        return all(cursor -> lists.gaps(reader, month, cursor, 1)).stream()
                .map(Gap::words)
                .toList();
    }

    private void addAll() {
        while (add.add() > 0) {
            // until nothing is left
        }
    }

    private static <T> List<T> all(Function<String, Page<T>> pages) {
        List<T> all = new ArrayList<>();
        String cursor = null;
        do {
            Page<T> page = pages.apply(cursor);
            all.addAll(page.lines());
            cursor = page.next();
        } while (cursor != null);
        return all;
    }
}
