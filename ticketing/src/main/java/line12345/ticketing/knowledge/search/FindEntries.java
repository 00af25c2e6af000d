package line12345.ticketing.knowledge.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;
import line12345.ticketing.knowledge.search.WordRows.Part;
import line12345.ticketing.search.SoughtWords;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what is known while one types 知识检索, from two Chinese characters on; with nothing typed what
 * there is under the matter. Each look goes through an index and takes at most sixty rows: first
 * under the matter, then by titles, other ways to ask and answers, then what is past its end; it
 * stops when the page is full.
 */
@ApplicationScoped
public class FindEntries {
    @Inject WordRows rows;

    /**
     * @param most hits, at least 1
     * @return the best first; none for a single everyday character without a matter
     * @throws line12345.ticketing.search.WrongSearch too long, or nothing but punctuation
     * @throws NotYours to whoever does not read the knowledge base
     */
    @Transactional
    public List<Hit> find(Asked asked, int most, Actor reader, Instant now) {
        if (reader.role() == null || reader.is(Role.ADMIN)) {
            throw new NotYours("知识库供话务、回访、窗口和承办单位使用，您的账号不能查看，请联系系统管理员。");
        }
        SoughtWords words = SoughtWords.of(asked.words());
        Ranking ranking =
                new Ranking(
                        words,
                        rows.upFrom("matter", asked.matter()),
                        rows.upFrom("place", asked.place()));
        Look look = new Look(ranking, OfficeClock.dayOf(now), most);
        Collection<Integer> terms = words.terms();
        Set<Integer> matters =
                Set.copyOf(ranking.matters().stream().map(WriteWords::matter).toList());
        if (!matters.isEmpty()) {
            look.into(Part.terms, terms, matters, false);
        }
        if (!terms.isEmpty()) {
            for (Part part : Part.values()) {
                look.into(part, terms, Set.of(), false);
            }
            look.into(Part.terms, terms, Set.of(), true);
        } else if (!matters.isEmpty()) {
            look.into(Part.terms, terms, matters, true);
        }
        return look.best();
    }

    /** What was found so far. */
    private final class Look {
        private final Map<Long, Hit> found = new LinkedHashMap<>();
        private final Ranking ranking;
        private final LocalDate day;
        private final int most;

        Look(Ranking ranking, LocalDate day, int most) {
            this.ranking = ranking;
            this.day = day;
            this.most = most;
        }

        /** Nothing once the page is full: what comes later is ranked behind. */
        void into(Part part, Collection<Integer> terms, Collection<Integer> anyOf, boolean over) {
            if (found.size() >= most) {
                return;
            }
            List<Long> fresh = new ArrayList<>(rows.find(part, terms, anyOf, over, day));
            fresh.removeAll(found.keySet());
            if (!fresh.isEmpty()) {
                rows.look(fresh, day).stream()
                        .filter(ranking::has)
                        .forEach(hit -> found.put(hit.id(), hit));
            }
        }

        List<Hit> best() {
            return found.values().stream().sorted(ranking.order()).limit(most).toList();
        }
    }
}
