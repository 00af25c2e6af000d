package line12345.hotline.console.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.knowledge.EditionState;
import line12345.ticketing.knowledge.reading.EntryCounts;
import line12345.ticketing.knowledge.reading.EntryLine;
import line12345.ticketing.knowledge.reading.EntryList;
import line12345.ticketing.knowledge.reading.EntryLists;
import line12345.ticketing.knowledge.search.Asked;
import line12345.ticketing.knowledge.search.FindEntries;
import line12345.ticketing.knowledge.search.Hit;
import line12345.ticketing.paging.Page;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.search.WrongSearch;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Puts a list of the knowledge base together, or what was found in it. */
@ApplicationScoped
class ShowKnowledge {
    /** So many hits as one looks through; whoever wants fewer types more. */
    private static final int HITS = 40;

    @Inject EntryLists lists;
    @Inject EntryCounts counts;
    @Inject FindEntries find;
    @Inject Rules rules;

    /**
     * @param name of the list; what is none is the published
     * @param words to be found; empty for the list itself
     */
    KnowledgeScreen screen(String name, String words, String after, Actor reader, Instant now) {
        EntryList list = KnowledgeScreen.named(name);
        LocalDate soon =
                OfficeClock.dayOf(now).plusDays(rules.number(Rule.KNOWLEDGE_REVIEW_BEFORE, now));
        String sought = words.strip();
        String trouble = "";
        Page<EntryLine> page = new Page<>(List.of(), null);
        try {
            page =
                    sought.isEmpty()
                            ? lists.page(list, after, KnowledgePage.ROWS, reader, now)
                            : found(sought, reader, now);
        } catch (WrongSearch wrong) {
            // Said in the list: whoever types on is not taken to another page.
            trouble = wrong.sentence();
        }
        return new KnowledgeScreen(
                list, after != null, page, reader, sought, trouble, soon, counts.of(reader, now));
    }

    private Page<EntryLine> found(String words, Actor reader, Instant now) {
        return new Page<>(
                find.find(new Asked(words, "", ""), HITS, reader, now).stream()
                        .map(ShowKnowledge::line)
                        .toList(),
                null);
    }

    private static EntryLine line(Hit hit) {
        return new EntryLine(
                hit.id(),
                hit.entryId(),
                0,
                hit.title(),
                hit.owner(),
                EditionState.PUBLISHED,
                hit.from(),
                hit.until(),
                hit.validity(),
                "",
                null);
    }
}
