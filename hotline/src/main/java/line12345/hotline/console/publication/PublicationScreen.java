package line12345.hotline.console.publication;

import line12345.ticketing.publication.PublicationState;
import line12345.ticketing.publication.reading.PublicationPage;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A list of publication as shown.
 *
 * @param list null for the candidates
 * @param further it does not begin at the beginning
 */
public record PublicationScreen(PublicationState list, boolean further, PublicationPage page) {
    /**
     * @param href where it leads
     */
    public record Chip(String label, String href, boolean current) {}

    public List<Chip> chips() {
        return Stream.concat(
                        Stream.of((PublicationState) null), Stream.of(PublicationState.values()))
                .map(one -> new Chip(label(one), "/publications" + query(one), one == list))
                .toList();
    }

    /** The list as it is kept in addresses of its tickets. */
    public String query() {
        return query(list);
    }

    public String title() {
        return label(list);
    }

    /** What will appear here, and how. */
    public String hint() {
        if (list == null) {
            return "已答复并办结、不涉密、市民没有表示不同意公开的工单，办结后自动出现，新的在前。";
        }
        return switch (list) {
            case DRAFT -> "从“可公开”里起草的，以及被退回修改的。";
            case WAITING_APPROVAL -> "起草人提交后等管理人员批准的。";
            case PUBLISHED -> "市民在网上“看答复”里读得到的。";
            case WITHDRAWN -> "撤下的，可以重新起草。";
        };
    }

    public String next() {
        String after = page.next();
        return after.isEmpty()
                ? ""
                : "/publications" + (list == null ? "?" : query(list) + "&") + "after=" + after;
    }

    /** The list of that name; what is none is the candidates. */
    static PublicationState named(String name) {
        return Stream.of(PublicationState.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElse(null);
    }

    private static String label(PublicationState state) {
        return state == null ? "可公开" : state.chinese();
    }

    private static String query(PublicationState state) {
        return state == null ? "" : "?list=" + state.name().toLowerCase(Locale.ROOT);
    }
}
