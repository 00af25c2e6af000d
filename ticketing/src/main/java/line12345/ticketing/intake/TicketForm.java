package line12345.ticketing.intake;

import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.ticket.TicketText;

import java.util.List;

/**
 * A request as it comes in, unchecked.
 *
 * @param channel the channel's package name, such as {@code phone} or {@code portal}
 * @param messageKey what makes the same message the same: filing it again gives the same ticket
 * @param callKey the telephone call, or null
 * @param phone the citizen's number as written
 * @param name may be empty
 * @param placeCode district or street, or empty
 * @param matterCode class of matter, or empty
 * @param circle within which the words stay, null for none
 * @param aboutDepartmentId the office it is about, or the praised one; null when none is named
 * @param first what happens at once
 */
public record TicketForm(
        String channel,
        String messageKey,
        String callKey,
        String phone,
        String name,
        TicketKind kind,
        String content,
        String placeCode,
        String address,
        String matterCode,
        Urgency urgency,
        boolean confidential,
        String circle,
        Long aboutDepartmentId,
        First first,
        List<Picture> pictures) {
    public TicketForm {
        pictures = pictures == null ? List.of() : List.copyOf(pictures);
        messageKey = TicketText.of("提交编号", messageKey, 100);
    }

    /** Kept within no circle. */
    public TicketForm(
            String channel,
            String messageKey,
            String callKey,
            String phone,
            String name,
            TicketKind kind,
            String content,
            String placeCode,
            String address,
            String matterCode,
            Urgency urgency,
            boolean confidential,
            Long aboutDepartmentId,
            First first,
            List<Picture> pictures) {
        this(
                channel,
                messageKey,
                callKey,
                phone,
                name,
                kind,
                content,
                placeCode,
                address,
                matterCode,
                urgency,
                confidential,
                null,
                aboutDepartmentId,
                first,
                pictures);
    }

    /** The same request as another message. */
    public TicketForm under(String otherKey) {
        return new TicketForm(
                channel,
                otherKey,
                callKey,
                phone,
                name,
                kind,
                content,
                placeCode,
                address,
                matterCode,
                urgency,
                confidential,
                circle,
                aboutDepartmentId,
                first,
                pictures);
    }

    /** The same request, written down for a citizen of another channel. */
    public TicketForm from(String otherChannel) {
        return new TicketForm(
                otherChannel,
                messageKey,
                callKey,
                phone,
                name,
                kind,
                content,
                placeCode,
                address,
                matterCode,
                urgency,
                confidential,
                circle,
                aboutDepartmentId,
                first,
                pictures);
    }

    /**
     * @param name as the citizen's file was called
     * @param keepPlace the citizen wants it to be known where it was taken 保留拍摄位置
     */
    public record Picture(String name, byte[] bytes, boolean keepPlace) {
        /** Nothing is kept of where it was taken. */
        public Picture(String name, byte[] bytes) {
            this(name, bytes, false);
        }
    }
}
