/** Facts 业务事实: what others must hear, written with the change and told once it is true. */
package line12345.ticketing.fact;
