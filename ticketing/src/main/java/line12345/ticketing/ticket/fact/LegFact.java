package line12345.ticketing.ticket.fact;

import line12345.ticketing.fact.Fact;

/** A fact about one office's part of a ticket. */
public interface LegFact extends Fact {
    LegPoint about();
}
