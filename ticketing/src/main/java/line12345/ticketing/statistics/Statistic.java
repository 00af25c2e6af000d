package line12345.ticketing.statistics;

import line12345.ticketing.fact.Fact;

/**
 * One figure's rule: which facts move it and by how much. Found by type; a new one is one class.
 */
public interface Statistic {
    /** Called inside the transaction that announces {@code fact}. */
    void count(Fact fact, Counting counting);
}
