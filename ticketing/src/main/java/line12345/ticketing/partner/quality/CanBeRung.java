package line12345.ticketing.partner.quality;

import line12345.ticketing.citizen.PhoneNumber;

import java.util.Optional;

/** Complete 完整: a telephone at which the other side reaches the citizen, no service number. */
final class CanBeRung implements Check {
    @Override
    public Optional<String> wrong(Outgoing out) {
        if (out.ticket() == null || PhoneNumber.ofSubscriber(Outgoing.text(out.ticket().phone()))) {
            return Optional.empty();
        }
        return Optional.of("诉求人的电话不是手机号或固定电话，对方无法联系，请电话告知对方，不能推送。");
    }
}
