/**
 * Programs that use the library as a host would. They may be copied: the classes are small, and each does one thing.
 *
 * <ul>
 *   <li>{@link id.walesi.kinerja.examples.ServiceDesk} reads one officer's year out of three files of the host's own making,
 *       judges each quarter and the year, and prints a report. {@code CaseFile} reads the case; {@code Register} and
 *       {@code Survey} read the evidence; {@code DeskYear} puts the facts together and asks the engine; {@code DeskReport}
 *       writes.
 *   <li>{@link id.walesi.kinerja.examples.PlanACascade} plans one agency's year: who appraises whom, the matrix of roles and
 *       results, faults in a proposal, and one revision. {@code PlanRow} reads the rows, {@code CascadePlans} makes matrices
 *       and plans of them, {@code CascadeYear} is everything together, {@code CascadeReport} and {@code RevisedPlan} write.
 *   <li>{@link id.walesi.kinerja.examples.ImportAgency} takes over an agency's officers in two steps. {@code RawSheet} is the
 *       file as it is, {@code OfficerSheet} what the library finds in it, {@code OfficerChecks} what the host finds beside,
 *       {@code OfficerReport} says it like a compiler.
 *   <li>{@link id.walesi.kinerja.examples.FollowTheCase} follows one case to its final version. {@code FollowedCase} reads it,
 *       {@code LineOfOffice} is this host's rule of who may act, {@code CaseStory} tells it.
 *   <li>{@link id.walesi.kinerja.examples.NationalRun} judges everybody again after a rule has changed. {@code NationalOfficers}
 *       invents the officers, {@code NationalScheme} is the rule.
 *   <li>{@link id.walesi.kinerja.examples.TrainAndSee} looks at a course of the service desk, before and after.
 *       {@code DraftSheet} makes drafts of sheets, {@code TrainingYear} puts them together, {@code TrainingReport} writes.
 *   <li>{@link id.walesi.kinerja.examples.BuildTheRoad} divides the credit of a program of four agencies. {@code RoadYear}
 *       reads it, {@code WalesiScheme} is an illustration of a regional scheme that counts it, {@code RoadReport} writes.
 *   <li>{@link id.walesi.kinerja.examples.ProveItLater} keeps a verdict and the events around it so that a change is found
 *       years later, and finds some. {@code KeptCase} is the case, {@code KeptFiles} keeps it in files, {@code ProofStory}
 *       tells it.
 * </ul>
 *
 * <p>{@link id.walesi.kinerja.examples.AgencyScheme} judges one officer under a ministry's own scheme, the plug-in in
 * {@link id.walesi.kinerja.examples.kmk127}, and prints the national verdict beside it.
 *
 * <p>They share the arguments ({@code Invocation}), the files ({@code InputFolder}, {@code JsonPart}, {@code CsvFile},
 * {@code DraftRows}, {@code Organization}), the list of everything wrong with the input ({@code Findings}), the reader's
 * language ({@code Words}) and the paper ({@code Page}).
 */
@NullMarked
package id.walesi.kinerja.examples;

import org.jspecify.annotations.NullMarked;
