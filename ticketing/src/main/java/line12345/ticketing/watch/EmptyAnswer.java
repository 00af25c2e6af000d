package line12345.ticketing.watch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * What makes a reply look empty 空洞答复: too few words, the same words as elsewhere, set phrases, no
 * contact named. A sign for a person who judges, never a judgement: see {@code
 * docs/decisions/0016}.
 */
final class EmptyAnswer {
    /**
     * @param shortest fewer letters, characters and figures than this are too few
     * @param contactWords one of them in the account of the contact is enough
     * @param emptyWords phrases 套话 that say nothing
     */
    record Limits(int shortest, List<String> contactWords, List<String> emptyWords) {}

    private EmptyAnswer() {}

    /**
     * @param contact what the office wrote about being in touch with the citizen; null counts as
     *     nothing
     * @param mustContact false for an office that only helps, or that spoke through the hotline
     * @param saidBefore the office gave the same text on another ticket
     * @param limits what the city takes for too little
     */
    static Set<Sign> signs(
            String answer, String contact, boolean mustContact, boolean saidBefore, Limits limits) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        if (spoken(answer, true).codePoints().count() < limits.shortest()) {
            signs.add(Sign.TOO_SHORT);
        }
        if (saidBefore) {
            signs.add(Sign.SAME_TEXT);
        }
        if (mustContact && (contact == null || !NamesContact.in(contact, limits.contactWords()))) {
            signs.add(Sign.NO_CONTACT);
        }
        if (limits.emptyWords().stream().anyMatch(words -> says(answer, words))) {
            signs.add(Sign.EMPTY_WORDS);
        }
        return signs;
    }

    private static boolean says(String answer, String words) {
        String looked = spoken(words, true);
        return !looked.isEmpty() && spoken(answer, true).contains(looked);
    }

    /**
     * Equal for texts that differ only in figures, spaces and punctuation: a template with another
     * date in it is the same template.
     */
    static UUID fingerprint(String answer) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(spoken(answer, false).getBytes(StandardCharsets.UTF_8));
            ByteBuffer first = ByteBuffer.wrap(hash);
            return new UUID(first.getLong(), first.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String spoken(String text, boolean figures) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> Character.isLetter(c) || figures && Character.isDigit(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
