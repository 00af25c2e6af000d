/** Deadlines 时限 by rule: the promise to the citizen, each office's times, and the light 红黄灯. */
package line12345.ticketing.deadline;
