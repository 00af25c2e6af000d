package line12345.hotline.console.knowledge;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.knowledge.Validity;
import line12345.ticketing.knowledge.reading.EntryCounts;
import line12345.ticketing.knowledge.reading.EntryLine;
import line12345.ticketing.knowledge.reading.EntryList;
import line12345.ticketing.paging.Page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A list of the knowledge base as shown.
 *
 * @param further it does not begin at the beginning
 * @param words that were looked for among what is published; empty for the list itself
 * @param trouble why nothing can be looked for by these words; may be empty
 * @param soon whatever ends on that day or before ends soon
 * @param counts of lists with work in them, at most {@link EntryCounts#MOST}
 */
public record KnowledgeScreen(
        EntryList list,
        boolean further,
        Page<EntryLine> page,
        Actor reader,
        String words,
        String trouble,
        LocalDate soon,
        Map<EntryList, Integer> counts) {
    /**
     * @param href where it leads
     * @param count how many wait there; empty for none
     */
    public record Chip(String label, String href, boolean current, String count) {}

    public List<Chip> chips() {
        return Stream.of(EntryList.values())
                .map(
                        one ->
                                new Chip(
                                        one.chinese(),
                                        "/knowledge" + query(one),
                                        one == list && words.isEmpty(),
                                        count(one)))
                .toList();
    }

    private String count(EntryList one) {
        int count = counts.getOrDefault(one, 0);
        return count == 0 ? "" : count >= EntryCounts.MOST ? "99+" : Integer.toString(count);
    }

    /** Something was looked for. */
    public boolean sought() {
        return !words.isEmpty();
    }

    /** It is valid, and not for long. */
    public boolean endsSoon(EntryLine line) {
        return line.validity() == Validity.CURRENT
                && line.until() != null
                && !line.until().isAfter(soon);
    }

    /** The hotline chooses whose word an entry is; an office writes its own. */
    public boolean choosesOffice() {
        return !reader.ofOffice();
    }

    public boolean publishes() {
        return reader.is(Role.REVIEWER) || reader.is(Role.MANAGER);
    }

    public String query() {
        return sought()
                ? "?words=" + URLEncoder.encode(words, StandardCharsets.UTF_8)
                : query(list);
    }

    /** What will appear here, and how. */
    public String hint() {
        return switch (list) {
            case PUBLISHED -> "话务员可以查到的。按“新增”写第一条，审核、发布后出现在这里。";
            case DRAFT -> "正在写的，以及被退回修改的。";
            case WAITING -> "已送审，等单位负责人或热线审核的。";
            case APPROVED -> "审核通过，等热线发布的。";
            case ENDING -> "有效期快到或已过的已发布知识，按到期日排列；请修订或延长。";
            case WITHDRAWN -> "撤下的，可以修订后重新发布。";
        };
    }

    public String next() {
        return page.next() == null
                ? ""
                : "/knowledge" + query() + (query().isEmpty() ? "?" : "&") + "after=" + page.next();
    }

    /** The list of that name; what is none is the published. */
    static EntryList named(String name) {
        return Stream.of(EntryList.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElse(EntryList.PUBLISHED);
    }

    private static String query(EntryList list) {
        return list == EntryList.PUBLISHED ? "" : "?list=" + list.name().toLowerCase(Locale.ROOT);
    }
}
