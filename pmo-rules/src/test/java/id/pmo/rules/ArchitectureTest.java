package id.pmo.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import id.pmo.rules.internal.engine.Evaluator;
import id.pmo.rules.internal.engine.Facts;
import id.pmo.rules.internal.engine.direct.Joins;

/** Who may know whom. */
@AnalyzeClasses(
        packages = {"id.pmo", "psp_2023_2024"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String WALK = "Langsung";

    private static final String[] DROOLS = {"org.drools..", "org.kie.."};

    @ArchTest
    static final ArchRule coreKnowsTheJdkAndValidationAlone = classes()
            .that()
            .resideInAPackage("id.pmo.core..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("id.pmo.core..", "java..", "jakarta.validation..", "org.jspecify..");

    @ArchTest
    static final ArchRule catalogKnowsNeitherRulesNorDrools = noClasses()
            .that()
            .resideInAPackage("id.pmo.catalog..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("id.pmo.rules..", "org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule onlyTheInnerEngineAndCompiledRulesTouchDrools = noClasses()
            .that(not(resideInAnyPackage("id.pmo.rules.internal.engine..", "psp_2023_2024..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(DROOLS);

    @ArchTest
    static final ArchRule theInnerEngineKnowsNoWordOfTheDomain = noClasses()
            .that()
            .resideInAPackage("id.pmo.rules.internal.engine..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("id.pmo..").and(not(resideInAPackage("id.pmo.rules.internal.engine.."))));

    @ArchTest
    static final ArchRule rulesSeeFactsAndRecordersAlone = classes()
            .that()
            .resideInAPackage("psp_2023_2024..")
            .and()
            .haveSimpleNameNotStartingWith(WALK)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "psp_2023_2024..",
                    "id.pmo.core.aturan..",
                    "id.pmo.core.kebijakan..",
                    "id.pmo.core.laporan..",
                    "id.pmo.core.hasil..",
                    "org.drools..",
                    "org.kie..",
                    "java..");

    @ArchTest
    static final ArchRule writtenWalksSeeRulesAndFactsAlone = classes()
            .that()
            .haveSimpleNameStartingWith(WALK)
            .and()
            .resideInAPackage("psp_2023_2024..")
            .should()
            .onlyDependOnClassesThat(resideInAPackage("psp_2023_2024..")
                    .or(resideInAPackage("id.pmo.core.aturan.."))
                    .or(resideInAPackage("org.drools.model.functions.."))
                    .or(resideInAPackage("java.."))
                    .or(belongToAnyOf(Evaluator.class, Facts.class, Joins.class)));

    @ArchTest
    static final ArchRule rulesNeverSeeTheReportItself = noClasses()
            .that()
            .resideInAPackage("psp_2023_2024..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "id\\.pmo\\.core\\.laporan\\.(LaporanPmo|LaporanPelaksanaan|TindakLanjut|Sekolah|Pelapor)");

    @ArchTest
    static final ArchRule internalsOfAModuleStayInIt = noClasses()
            .that()
            .resideInAPackage("id.pmo.rules..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("id.pmo.catalog.internal..");

    @ArchTest
    static final ArchRule publicSignaturesNameNoEngineAndNoInternals = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(resideInAPackage("id.pmo..").and(not(resideInAPackage("id.pmo..internal.."))))
            .should(nameOnly(not(resideInAnyPackage(
                    "org.drools..", "org.kie..", "id.pmo..internal..", "org.snakeyaml..", "org.hibernate.."))));

    @ArchTest
    static final ArchRule nothingPrintsToTheConsole = noClasses()
            .that()
            .resideInAPackage("id.pmo..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule theClockIsInjected = noMethods()
            .that()
            .areDeclaredInClassesThat(resideInAPackage("id.pmo.."))
            .should(new ArchCondition<>("ask the system for the time") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    method.getMethodCallsFromSelf().stream()
                            .filter(call -> call.getTargetOwner().getName().startsWith("java.time.")
                                    && call.getName().equals("now"))
                            .forEach(call -> events.add(SimpleConditionEvent.satisfied(call, call.getDescription())));
                }
            });

    private static ArchCondition<JavaMethod> nameOnly(DescribedPredicate<JavaClass> allowed) {
        return new ArchCondition<>("name only types that a host may know") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean sound = allowed.test(method.getRawReturnType())
                        && method.getRawParameterTypes().stream().allMatch(allowed);
                events.add(new SimpleConditionEvent(method, sound, method.getFullName()));
            }
        };
    }
}
