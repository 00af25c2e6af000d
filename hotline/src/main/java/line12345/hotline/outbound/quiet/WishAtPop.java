package line12345.hotline.outbound.quiet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.hotline.call.mark.CallerWish;

import java.time.Instant;
import java.util.Optional;

/** Whoever speaks with a number that is not rung 免打扰 sees it before promising a call back. */
@ApplicationScoped
class WishAtPop implements CallerWish {
    @Inject DoNotCall list;

    @Override
    @Transactional
    public Optional<String> of(String callerHash, Instant now) {
        return list.of(callerHash, now)
                .map(
                        wish ->
                                "在免打扰名单上（"
                                        + wish.words()
                                        + "），"
                                        + (wish.until() == null ? "长期有效" : "到 " + wish.lastDay())
                                        + "：以后不要回访和外呼");
    }
}
