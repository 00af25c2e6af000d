/** What a citizen adds to the own ticket later 补充材料: words and pictures. */
package line12345.ticketing.material;
