package line12345.hotline.load.wechat;

import line12345.hotline.load.wechat.Envelope.Letter;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** What must be refused in a sentence and leave nothing behind. */
final class Wrong {
    private static final String HEAD =
            "<xml><ToUserName>gh_load</ToUserName><FromUserName>owrong</FromUserName><CreateTime>";

    private final Envelope envelope;
    private final Random random;

    Wrong(Envelope envelope, Random random) {
        this.envelope = envelope;
        this.random = random;
    }

    /**
     * One request.
     *
     * @param status that it is to be answered with; one of the fours
     */
    record Knock(String name, Letter letter, int status) {}

    /**
     * @param now seconds since 1970
     */
    Knock next(long now) {
        String right = right(now, "我要诉求");
        return switch (random.nextInt(envelope.safe() ? 10 : 8)) {
            case 0, 1 -> knock("wrong signature", envelope.withWrongSignature(right, now), 403);
            case 2 -> knock("overheard an hour ago", envelope.overheard(right, now), 403);
            case 3 -> knock("huge", envelope.around(right(now, "路".repeat(60_000)), now), 413);
            case 4 -> knock("broken", envelope.around(broken(right), now), 400);
            case 5 -> knock("entity bomb", envelope.around(bomb(right), now), 400);
            case 6 -> knock("outside entity", envelope.around(outside(right), now), 400);
            case 7 -> knock("noise", noise(now), 400);
            case 8 -> knock("plain in safe mode", envelope.plain(right, now), 403);
            default -> knock("another account's", envelope.ofAnotherAccount(right, now), 403);
        };
    }

    private static Knock knock(String name, Letter letter, int status) {
        return new Knock(name, letter, status);
    }

    private static String right(long now, String words) {
        return HEAD
                + now
                + "</CreateTime><MsgType>text</MsgType><Content><![CDATA["
                + words
                + "]]></Content><MsgId>1</MsgId></xml>";
    }

    private String broken(String right) {
        return switch (random.nextInt(4)) {
            case 0 -> right.substring(0, 20 + random.nextInt(right.length() - 30));
            case 1 -> right.replace("<MsgId>1</MsgId>", "");
            case 2 -> "<xml>" + "<a>".repeat(5_000);
            default -> right.replace("</MsgType>", "</MsgTyp>");
        };
    }

    private static String bomb(String right) {
        StringBuilder entities = new StringBuilder("<!DOCTYPE xml [<!ENTITY a0 \"boom\">");
        for (int i = 1; i < 12; i++) {
            entities.append("<!ENTITY a").append(i).append(" \"");
            entities.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        return entities.append("]>").append(right.replace("<![CDATA[我要诉求]]>", "&a11;")).toString();
    }

    private static String outside(String right) {
        return "<!DOCTYPE xml [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + right.replace("<![CDATA[我要诉求]]>", "&x;");
    }

    private Letter noise(long now) {
        byte[] bytes = new byte[500];
        random.nextBytes(bytes);
        return envelope.around(new String(bytes, StandardCharsets.ISO_8859_1), now);
    }
}
