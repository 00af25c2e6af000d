package line12345.ticketing.event;

import java.util.Optional;

/**
 * What only a reader can judge never follows an event in a row with others. The law's word:
 * 《信访工作条例》, no accusation is passed to whom it accuses.
 */
final class NotJoinedUnread {
    private NotJoinedUnread() {}

    /**
     * @param readFirst an accusation, a matter of discipline, or about an office
     * @return the sentence that says why not; empty when it may
     */
    static Optional<String> refusal(String number, boolean confidential, boolean readFirst) {
        if (readFirst) {
            return Optional.of("工单 %s 是举报、纪检事项或已标明反映单位，须打开核对后单独办理，不能随事件批量并单。".formatted(number));
        }
        return confidential
                ? Optional.of("工单 %s 要求保密，须打开核对后单独办理，不能随事件批量并单。".formatted(number))
                : Optional.empty();
    }
}
