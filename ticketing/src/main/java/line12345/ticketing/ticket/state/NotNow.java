package line12345.ticketing.ticket.state;

import line12345.ticketing.refusal.Refusal;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A ticket in this state does not take this step. */
public class NotNow extends Refusal {
    public NotNow(String sentence) {
        super("not-now", 409, sentence);
    }

    /** The states in which it could be, as a sentence lists them. */
    public static <S> String listed(Collection<S> states, Function<S, String> chinese) {
        return states.stream()
                .map(state -> "“" + chinese.apply(state) + "”")
                .collect(Collectors.joining("或"));
    }
}
