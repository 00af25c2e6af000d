package line12345.channels.wechat.message;

/**
 * What WeChat sent, read and bounded. Fields that a type does not have are empty.
 *
 * @param account the official account it went to
 * @param sender the citizen's OpenID; never logged, stored sealed
 * @param second when it was sent, in seconds since 1970
 * @param type such as {@code text} or {@code event}
 * @param event such as {@code CLICK}, of events only
 * @param id MsgId, of messages only
 * @param text Content, of texts only
 * @param mediaId what a picture is fetched by
 * @param place what the citizen's map calls the place, with its coordinates
 * @param key of the menu entry or the scene
 * @param recognition what WeChat understood of a voice 语音识别; empty where it understood nothing
 * @param status of a template message: {@code success} or why not
 */
public record Message(
        String account,
        String sender,
        long second,
        String type,
        String event,
        String id,
        String text,
        String mediaId,
        String place,
        String key,
        String status,
        String recognition) {
    public Message {
        // Kept before there was recognition.
        recognition = recognition == null ? "" : recognition;
    }

    public boolean isEvent(String name) {
        return type.equals("event") && event.equalsIgnoreCase(name);
    }

    /** What makes the same message the same; a person stands in it, so it is only kept hashed. */
    public String sameness() {
        if (!id.isEmpty() && !event.isEmpty()) {
            return event + " " + id;
        }
        return id.isEmpty() ? sender + " " + second + " " + event + " " + key : "message " + id;
    }
}
