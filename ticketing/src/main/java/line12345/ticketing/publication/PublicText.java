package line12345.ticketing.publication;

import line12345.ticketing.privacy.PersonalWords;
import line12345.ticketing.privacy.Spot;
import line12345.ticketing.ticket.TicketText;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words everybody would read.
 *
 * @param kept what of them looks like personal data and stays on purpose
 */
public record PublicText(String question, String answer, List<Kept> kept) {
    private static final int MOST_KEPT = 50;

    /** A word in brackets may be longer than what it stands for. */
    private static final int LONGEST = 2 * TicketText.LONGEST;

    /**
     * @throws TicketText.WrongText naming the part that is missing or too long
     */
    public PublicText {
        question = TicketText.of("公开的问题", question, LONGEST);
        answer = TicketText.of("公开的答复", answer, LONGEST);
        kept = List.copyOf(kept);
        if (kept.size() > MOST_KEPT) {
            throw new TicketText.WrongText("保留的内容最多 " + MOST_KEPT + " 处，请把不必要的个人信息删去。");
        }
    }

    /** What the house proposes: the original with all that it finds replaced. */
    static PublicText proposed(String question, String answer) {
        return new PublicText(
                PersonalWords.without(question, PersonalWords.in(question)),
                PersonalWords.without(answer, PersonalWords.in(answer)),
                List.of());
    }

    /** What looks like personal data and is not among the kept, as kind and words, each once. */
    Set<String> left() {
        Set<String> left = new LinkedHashSet<>();
        for (String text : List.of(question, answer)) {
            for (Spot spot : PersonalWords.in(text)) {
                String words = spot.in(text);
                if (kept.stream().noneMatch(one -> one.words().equals(words))) {
                    left.add(spot.kind().chinese() + "“" + words + "”");
                }
            }
        }
        return left;
    }

    boolean contains(String secret) {
        return PersonalWords.contains(question, secret) || PersonalWords.contains(answer, secret);
    }
}
