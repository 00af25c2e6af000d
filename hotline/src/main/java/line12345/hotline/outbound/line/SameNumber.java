package line12345.hotline.outbound.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import java.util.Optional;

/** Lets other rooms find the number of a call again, by its hash. */
@ApplicationScoped
public class SameNumber {
    @Inject OutboundBook book;

    @Transactional(TxType.MANDATORY)
    public Optional<String> hashOf(OutboundMoved moved) {
        return book.hash(moved.outboundId());
    }
}
