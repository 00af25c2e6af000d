package line12345.ticketing.partner.quality;

import java.util.Optional;

/** Content 内容: as many characters as this partner asks at least, signs and spaces not counted. */
final class SaysEnough implements Check {
    @Override
    public Optional<String> wrong(Outgoing out) {
        if (out.words() == null) {
            return Optional.empty();
        }
        long said = out.words().codePoints().filter(Character::isLetterOrDigit).count();
        return said >= out.to().leastWords()
                ? Optional.empty()
                : Optional.of(
                        "内容只有 " + said + " 个字，对方要求至少 " + out.to().leastWords() + " 个字，请写清楚后再发送。");
    }
}
