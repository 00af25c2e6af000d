package line12345.ticketing.partner;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * Somebody with whom tickets are exchanged.
 *
 * @param name also that of the medium whose keys it signs with, and the channel of its tickets
 * @param address of its doors, without a stroke at the end
 * @param keyNumber of the key it gave us
 * @param required what its tickets must carry
 * @param leastWords characters a text must at least have
 * @param within from a request's receipt to the decision to send it
 * @param restUntil null unless the last tries failed
 */
public record Partner(
        String name,
        String chinese,
        boolean active,
        PartnerKind kind,
        String address,
        String keyNumber,
        Set<PartnerRight> rights,
        Set<Field> required,
        int leastWords,
        Duration within,
        int failures,
        Instant restUntil,
        String lastError) {
    public boolean may(PartnerRight right) {
        return rights.contains(right);
    }

    public boolean asks(Field field) {
        return required.contains(field);
    }

    /**
     * @throws NotAllowed when this was not agreed with it
     */
    public void must(PartnerRight right) {
        if (!may(right)) {
            throw new NotAllowed("没有开通“" + right.chinese() + "”，没有办理；如需开通，请联系 12345 的系统管理员。");
        }
    }
}
