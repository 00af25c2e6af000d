package line12345.ticketing.partner.quality;

import java.util.Optional;

/** In time 及时: decided within what this partner gives; its being away later is not our lateness. */
final class GoesInTime implements Check {
    @Override
    public Optional<String> wrong(Outgoing out) {
        if (out.took() == null || out.took().compareTo(out.to().within()) <= 0) {
            return Optional.empty();
        }
        return Optional.of(
                "受理后已过 "
                        + out.took().toMinutes()
                        + " 分钟，超过对方要求的 "
                        + out.to().within().toMinutes()
                        + " 分钟；仍要推送的，请写明迟报的原因。");
    }
}
