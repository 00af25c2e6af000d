/** Who asks 诉求人: identity kept encrypted, searched by keyed hash, shown masked. */
package line12345.ticketing.citizen;
