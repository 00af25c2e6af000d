package line12345.channels.wechat.message;

import java.time.Instant;

/** Writes what is answered at once 被动回复. */
public final class ReplyXml {
    private ReplyXml() {}

    /**
     * @param to the message that is answered
     * @param words plain text
     */
    public static String text(Message to, String words, Instant now) {
        return "<xml><ToUserName>"
                + quoted(to.sender())
                + "</ToUserName><FromUserName>"
                + quoted(to.account())
                + "</FromUserName><CreateTime>"
                + now.getEpochSecond()
                + "</CreateTime><MsgType><![CDATA[text]]></MsgType><Content>"
                + quoted(words)
                + "</Content></xml>";
    }

    /** The end of a section cannot stand in it: it is divided there. */
    static String quoted(String words) {
        return "<![CDATA[" + words.replace("]]>", "]]]]><![CDATA[>") + "]]>";
    }
}
