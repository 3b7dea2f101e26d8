/**
 * From a case to a result (room {@code engine}): find the governing policy, ask whether the case can be judged, judge; one
 * case, or a stream of them.
 *
 * <p>May know: the catalog and the order of the steps. May not know: any law by name ({@code regulation} is closed to
 * it, too). Wrong room if it decides which law governs: that is {@code policy}.
 *
 * <h2>PERFORMANCE</h2>
 *
 * <p>One officer's year under a weighted scheme: six results of three indicators, seven behavior values, a credit, the
 * matrix. Time as a multiple of the limit, which is a loop over primitive arrays that explains and checks nothing (60 ns);
 * bytes allocated for each case. Two shared cores (AMD EPYC), JDK 17.0.15, 26 November 2026; one JMH run, 1,000 cases in turn,
 * three iterations, so that the error is wide (PP 46/2011 and PermenPANRB 8/2021 came out between 43 and 66, and 58 and 88).
 *
 * <table>
 *   <caption>Costs of one case</caption>
 *   <tr><th>what</th><th>times the limit</th><th>aim</th><th>bytes</th></tr>
 *   <tr><td>verdict, 0.51 microseconds; its steps can be asked for</td><td>8.5</td><td>4 (8 with steps)</td><td>640</td></tr>
 *   <tr><td>careful {@code BigDecimal} by hand, 1.13 microseconds</td><td>19</td><td>5 verdicts</td><td>4,210</td></tr>
 *   <tr><td>verdict, steps asked for and taken down, 7 microseconds</td><td>118</td><td></td><td>8,600</td></tr>
 *   <tr><td>verdict, every step read as an object, 16 microseconds</td><td>261</td><td></td><td>41,300</td></tr>
 *   <tr><td>words in Indonesian, 329 lines, 61 microseconds</td><td>1,020</td><td>20 microseconds</td><td>155,000</td></tr>
 *   <tr><td>PP 46/2011, 2.3 microseconds, against its own loop of 35 ns</td><td>66</td><td>5</td><td>952</td></tr>
 *   <tr><td>PermenPANRB 8/2021, 3.2 microseconds, against its own loop of 56 ns</td><td>58</td><td>5</td><td>5,530</td></tr>
 * </table>
 *
 * <p>A draft of a person becomes a fact in 3.5 microseconds (aim: 3), with Bean Validation in 2.4 times that; a new JVM gives
 * and explains its first verdict after 0.29 s (aim: 0.4), where an empty program takes 0.03 s (these in a run of their own).
 *
 * <p>In bulk, making the cases included, two threads are 1.95 times as fast as one (medians of five iterations of four seconds;
 * aim: 1.8). The national run in a new JVM with 256 MiB: 650,000 officers in 5.7 s on one thread and 3.7 s on two, 6,500,000 in
 * 42.2 s and 21.3 s; the peaks of the heap's parts add up to 156 MiB each time. The start is most of the difference to ten
 * times as long: in a JVM that is warm, 1,500,000 took 9.7 to 10.3 times as long as 150,000.
 *
 * <p>So a verdict costs less than half of what careful {@code BigDecimal} costs, with the checks of the law on top and its
 * explanation at hand; it stays at twice its aim, and the older laws are further away.
 *
 * <h3>What costs what</h3>
 *
 * <ul>
 *   <li>A number is two {@code long}s; only where they would overflow does the arithmetic go on with big integers. Nothing
 *       is rounded but where the law rounds.
 *   <li>What a policy computes in many steps it computes in place ({@link id.walesi.kinerja.quantity.RunningRatio}): no object
 *       for each step.
 *   <li>Of each indicator, realization / target is divided once, when the case is built, and kept packed
 *       ({@link id.walesi.kinerja.appraisal.RealizedShares}). Judging again under another law reads one row of memory instead
 *       of a hundred objects. The percents of a result are added up from that row in one go, which took a probe of
 *       CPU time from 0.98 to 0.78 microseconds; sum and ends of behavior scores are found when they are noted down (0.52);
 *       the weights are summed when the case is built, and half up is rounded with one division (0.44).
 *   <li>The steps of a verdict are taken down when somebody first reads them ({@link
 *       id.walesi.kinerja.engine.Judged#trace()}): the law judges once more, writing down each, and must come to the same
 *       verdict, or nothing is shown. They are rules and bare values in a row then, and become objects, with names, when the
 *       first is read.
 *   <li>A law whose check and whose verdict are the same computation does it once
 *       ({@link id.walesi.kinerja.policy.AppraisalPolicy#admitAndJudge}): PermenPANRB 8/2021 took 2.3 instead of 5.7
 *       microseconds of CPU time, and half the bytes; PP 46/2011 1.2 instead of 1.8, and 952 bytes instead of 1,696.
 *   <li>What was realized on an indicator is looked up by its place in the plan, not by its id.
 *   <li>Words are looked up in a map, not in a bundle; the basis of steps that share one is written once.
 *   <li>In bulk, a few rows are in memory at a time for each thread, and one case. Cases are made where they are judged: while
 *       the iterator made them, one thread at a time did, and two were no faster. The tally grows with the units.
 *   <li>Making a case takes most of the time and allocates about 20 kB, where it was 37 kB while the checks of plan and
 *       realizations used streams and worded findings that there were not.
 * </ul>
 *
 * <h3>What was tried and dropped</h3>
 *
 * <p>Steps as objects, eager steps, templates taken apart and the shared buffer were measured; the others were weighed and not
 * built.
 *
 * <ul>
 *   <li>Small immutable numbers, left to the compiler to keep off the heap: it does not, as soon as a cap or a floor chooses
 *       between two of them, or a recorder might keep one.
 *   <li>Steps as objects from the start: a step, its terms and their data are some 250 bytes.
 *   <li>Steps taken down with each verdict, whether somebody reads them or not: 7.6 microseconds for each verdict, for what few
 *       read. Taking them down later was dropped at first, because what is shown might not be what was computed; now a law
 *       whose steps lead elsewhere fails.
 *   <li>Sentence templates taken apart beforehand: half the bytes of a sentence, but no time that could be told from the noise.
 *   <li>One text buffer for all sentences: a third of the bytes less, and slower, because one mathematical sign makes it write
 *       two bytes a letter from then on.
 *   <li>PP 46/2011 and PermenPANRB 8/2021 out of the packed row, without their objects: the sentences of two laws that are
 *       no longer in force would stand there twice. Where a recorder that keeps steps was used before in the same JVM,
 *       PermenPANRB 8/2021 is twice as slow, as the compiler no longer sees that numbers are thrown away.
 *   <li>Looking for the common divisor after each operation: dearer than the arithmetic. It is looked for where unlike
 *       fractions are added that already have many parts.
 * </ul>
 */
@NullMarked
package id.walesi.kinerja.engine;

import org.jspecify.annotations.NullMarked;
