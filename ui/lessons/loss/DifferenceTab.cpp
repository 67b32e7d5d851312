// Edits, undo, prediction and tasks of "Numerical derivative"; its layout and labels stand in DifferenceLayout.cpp.
#include "ui/lessons/loss/DifferenceTab.h"

#include "ui/controls/Card.h"
#include "ui/controls/NumberFormat.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/controls/ValueSlider.h"
#include "ui/formula/Formula.h"
#include "ui/formula/FormulaView.h"
#include "ui/formula/MathText.h"
#include "ui/lessons/PredictionCard.h"
#include "ui/lessons/StateEdit.h"
#include "ui/lessons/loss/DifferenceFormulas.h"
#include "ui/lessons/loss/DifferencePlots.h"
#include "ui/lessons/loss/DifferenceTexts.h"
#include "ui/lessons/loss/SeriesLegend.h"
#include "ui/views/PlotView.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QUndoStack>
#include <QVBoxLayout>

namespace chalknet::ui {

namespace {

constexpr double kStepDecades = 0.05; ///< of the slider and the arrow keys
constexpr double kFreshStep = 0.1; ///< the next question begins here when h has come to its end
constexpr double kAxisRoom = 50.0;

QString plain(const QString& tex)
{
    return Formula::fromTex(tex).toPlainText();
}

} // namespace

DifferenceTab::DifferenceTab(AppContext& context, QUndoStack& undo, QWidget* parent)
    : LessonTab(parent)
    , m_undo(undo)
{
    Q_UNUSED(context)
    makeSecantCard();
    makeFormulaCard();
    makeErrorCard();
    makeDigitsCard();
    connectAll();
    measure();
    retranslate();
    setPredicting(false);
}

DifferenceTab::~DifferenceTab() = default;

void DifferenceTab::makeSecantCard()
{
    m_secantCard = new Card(this);
    m_function = new SegmentedControl(m_secantCard);
    for (int i = 0; i < 3; ++i)
        m_function->addSegment(QString());
    m_weight = new QComboBox(m_secantCard);
    for (int index = 0; index < static_cast<int>(kSweptParameters); ++index)
        m_weight->addItem(plain(sweptTex(index)));
    m_zoom = new QCheckBox(m_secantCard);
    m_secantCard->header()->insertWidget(0, m_function);
    m_secantCard->header()->insertWidget(1, m_weight);
    m_secantCard->header()->addWidget(m_zoom);
    m_xSlider = new ValueSlider(m_secantCard);
    m_xSlider->setRange(-kLargestPlace, kLargestPlace, 0.01);
    m_xSlider->setFormatter([](double value) { return fixed(value, 2); });
    m_hSlider = new ValueSlider(m_secantCard);
    m_hSlider->setRange(kSmallestStep, kLargestStep, kStepDecades);
    m_hSlider->setLogarithmic(true);
    m_hSlider->setFormatter([](double value) { return stepText(tidyStep(value)); });
    m_tenth = new QPushButton(m_secantCard);
    m_tenfold = new QPushButton(m_secantCard);
    m_kind = new SegmentedControl(m_secantCard);
    for (int i = 0; i < 3; ++i)
        m_kind->addSegment(QString());
    m_legend = new SeriesLegend(m_secantCard);
    m_secants = new PlotView(m_secantCard);
    m_secants->setAxisRoom(kAxisRoom);
    m_secantCard->body()->addStretch(1); // placed by hand
}

void DifferenceTab::makeFormulaCard()
{
    m_formulaCard = new Card(this);
    m_central = new FormulaView(m_formulaCard);
    m_forward = new FormulaView(m_formulaCard);
    m_analytic = new FormulaView(m_formulaCard);
    m_error = new MathText(m_formulaCard);
    m_formulaCard->body()->addStretch(1);
}

void DifferenceTab::makeErrorCard()
{
    m_errorCard = new Card(this);
    m_predict = new QCheckBox(m_errorCard);
    m_errorCard->header()->addWidget(m_predict);
    m_errors = new PlotView(m_errorCard);
    m_errorCard->body()->addStretch(1);
}

void DifferenceTab::makeDigitsCard()
{
    m_digitsCard = new Card(this);
    m_subtraction = new FormulaView(m_digitsCard);
    m_digits = new MathText(m_digitsCard);
    m_digitsCard->body()->addStretch(1);
    m_prediction = new PredictionCard(this);
    m_prediction->setClosable(true);
}

void DifferenceTab::connectAll()
{
    connect(m_function, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        change(
            tr("function"), Single, [index](DifferenceState& next) { next.function = static_cast<DifferenceFunction>(index); });
    });
    connect(m_weight, &QComboBox::activated, this, [this](int index) {
        change(tr("choice of the weight"), Single, [index](DifferenceState& next) { next.weight = index; });
    });
    connect(m_zoom, &QCheckBox::toggled, this,
        [this](bool on) { change(tr("zoom"), Single, [on](DifferenceState& next) { next.isZoomed = on; }); });
    connect(m_kind, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        change(tr("secant"), Single, [index](DifferenceState& next) { next.secant = static_cast<SecantKind>(index); });
    });
    connect(m_xSlider, &ValueSlider::valueChanged, this, &DifferenceTab::moveTo);
    connect(m_hSlider, &ValueSlider::valueChanged, this, [this](double step) { stepTo(step); });
    for (ValueSlider* slider : {m_xSlider, m_hSlider})
        if (auto* inner = slider->findChild<QSlider*>())
            connect(inner, &QSlider::sliderReleased, this, [this] { ++m_gesture; });
    connect(m_tenth, &QPushButton::clicked, this, [this] { stepTo(m_state.step / 10.0, Single); });
    connect(m_tenfold, &QPushButton::clicked, this, [this] { stepTo(m_state.step * 10.0, Single); });
    connect(m_secants, &PlotView::cursorMoved, this, &DifferenceTab::moveTo);
    connect(m_errors, &PlotView::cursorMoved, this, [this](double step) { stepTo(step); });
    for (PlotView* view : {m_secants, m_errors})
        connect(view, &PlotView::draggingChanged, this, [this] { ++m_gesture; });
    connect(m_predict, &QCheckBox::toggled, this, &DifferenceTab::setPredicting);
    connect(m_prediction, &PredictionCard::answered, this, &DifferenceTab::reveal);
    connect(m_prediction, &PredictionCard::skipped, this, &DifferenceTab::reveal);
    connect(m_prediction, &PredictionCard::continued, this, &DifferenceTab::goOn);
    connect(m_prediction, &PredictionCard::closed, this, [this] { setPredicting(false); });
    m_errors->setReadOut([this](double) {
        QStringList lines{QStringLiteral("h = %1").arg(stepTex(m_state.step))};
        if (m_state.secant != SecantKind::Forward)
            lines.append(QStringLiteral("\\tone{c1}{%1}").arg(errorTex(m_moment.error.central)));
        if (m_state.secant != SecantKind::Central)
            lines.append(QStringLiteral("\\tone{c3}{%1}").arg(errorTex(m_moment.error.forward)));
        return lines;
    });
    m_secants->setReadOut([this](double) -> QStringList {
        const DifferenceNames names = differenceNames(m_state.function);
        return {QStringLiteral("%1 = \\num{%2}").arg(names.variable, fixed(m_state.place(), 2)),
            names.function
                + equalsTex(
                    writtenExactly(m_moment.quotient.here, 4).value_or(WrittenNumber{writtenUnits(m_moment.quotient.here, 4), 4}),
                    m_moment.quotient.here)};
    });
}

template <typename Change> void DifferenceTab::change(const QString& text, int kind, Change change)
{
    DifferenceState next = m_state;
    change(next);
    if (next == m_state) {
        showControls(); // a control may stand between two values
        return;
    }
    m_undo.push(
        new StateEdit<DifferenceState>(text, m_state, next, {this, kind, m_gesture}, [this](const DifferenceState& state) {
            apply(state);
            emit stateApplied();
        }));
}

void DifferenceTab::moveTo(double place)
{
    change(tr("place"), Place,
        [place](DifferenceState& next) { next.places[static_cast<std::size_t>(next.function)] = tidyPlace(place); });
}

void DifferenceTab::stepTo(double step, int kind)
{
    change(tr("step h"), kind, [step](DifferenceState& next) { next.step = tidyStep(step); });
}

void DifferenceTab::apply(const DifferenceState& state)
{
    m_state = state;
    measure();
    if (m_question && !m_answering)
        ask();
    showAll();
    checkTasks();
    emit changed();
}

// The errors over all steps belong to the place: they are measured anew only when it moves.
void DifferenceTab::measure()
{
    const bool isNew = !m_model || !m_model->fits(m_state);
    if (isNew) {
        m_model = std::make_unique<DifferenceModel>(m_state.function, m_state.weight);
        m_whole = wholeCurve(*m_model);
    }
    if (isNew || m_place.at != m_state.place())
        m_place = differencePlace(*m_model, m_state.place());
    m_moment = differenceMoment(*m_model, m_place, m_state.step);
}

void DifferenceTab::showAll()
{
    showControls();
    showPlots();
    showFormulas();
}

void DifferenceTab::showControls()
{
    const QSignalBlocker functionBlocker(m_function);
    const QSignalBlocker zoomBlocker(m_zoom);
    const QSignalBlocker kindBlocker(m_kind);
    const QSignalBlocker xBlocker(m_xSlider);
    const QSignalBlocker hBlocker(m_hSlider);
    m_function->setCurrentIndex(static_cast<int>(m_state.function));
    m_weight->setCurrentIndex(m_state.weight);
    m_weight->setEnabled(m_state.function == DifferenceFunction::Loss);
    m_zoom->setChecked(m_state.isZoomed);
    m_kind->setCurrentIndex(static_cast<int>(m_state.secant));
    m_xSlider->setLabel(plain(differenceNames(m_state.function).variable));
    m_xSlider->setValue(m_state.place());
    m_hSlider->setValue(m_state.step);
    m_tenth->setEnabled(m_state.step > kSmallestStep);
    m_tenfold->setEnabled(m_state.step < kLargestStep);
}

void DifferenceTab::showPlots()
{
    m_secants->setContent(secantPlot(m_state, *m_model, m_whole, m_place, m_moment));
    if (m_state.isZoomed)
        m_secants->setCursor(std::nullopt); // the window goes with the place
    else
        m_secants->setCursor(m_state.place(), 0.01, differenceNames(m_state.function).variable);
    m_errors->setContent(errorPlot(m_state, m_place, m_moment, hidesSmaller()));
    m_errors->setCursor(m_state.step, kStepDecades, QStringLiteral("h"));
    std::vector<LegendEntry> legend; // the last ones give way where there is little room
    if (m_state.secant != SecantKind::Forward)
        legend.push_back({centralSeries(), tr("central")});
    if (m_state.secant != SecantKind::Central)
        legend.push_back({forwardSeries(), tr("forward")});
    legend.push_back({tangentSeries(), tr("tangent")});
    legend.push_back({{&Colors::ink, 3.2, PlotDash::Solid, PlotMarker::None},
        m_state.function == DifferenceFunction::Loss ? tr("loss") : tr("function")});
    m_legend->setEntries(std::move(legend));
}

void DifferenceTab::showFormulas()
{
    const bool hadCentral = m_central->isVisibleTo(m_formulaCard);
    const bool hadForward = m_forward->isVisibleTo(m_formulaCard);
    m_central->setTex(centralTex(m_state.function, m_moment, m_decimals));
    m_forward->setTex(forwardTex(m_state.function, m_moment, m_decimals));
    m_central->setVisible(m_state.secant != SecantKind::Forward);
    m_forward->setVisible(m_state.secant != SecantKind::Central);
    m_analytic->setTex(analyticTex(m_state.function, m_place));
    m_error->setText(errorText(m_state, m_moment));
    m_subtraction->setTex(subtractionTex(m_state.function, m_moment));
    m_digits->setText(digitsText(m_place, m_moment));
    if (hadCentral != m_central->isVisibleTo(m_formulaCard) || hadForward != m_forward->isVisibleTo(m_formulaCard))
        layOutFormulas();
    layOutRight();
}

bool DifferenceTab::hidesSmaller() const
{
    return m_question && m_prediction->isAsking();
}

void DifferenceTab::setPredicting(bool predicting)
{
    {
        const QSignalBlocker blocker(m_predict);
        m_predict->setChecked(predicting);
    }
    m_prediction->setVisible(predicting);
    m_digitsCard->setVisible(!predicting);
    if (predicting) {
        goOn();
    } else {
        m_question.reset();
        m_prediction->clear();
    }
    showAll();
}

void DifferenceTab::ask()
{
    m_question.emplace(*m_model, m_place, m_state.step);
    m_prediction->ask(m_question->text(), m_question->answers());
}

void DifferenceTab::reveal()
{
    if (!m_question)
        return;
    m_answering = true;
    stepTo(m_question->target(), Single);
    m_answering = false;
    m_prediction->reveal(m_question->rightAnswer(), m_question->why());
    showAll();
    emit changed();
}

// The next question is about the present h; at its smallest there is no tenth of it.
void DifferenceTab::goOn()
{
    m_answering = true;
    if (m_state.step < 10.0 * kSmallestStep)
        stepTo(kFreshStep, Single);
    m_answering = false;
    ask();
    showAll();
}

void DifferenceTab::checkTasks()
{
    if (isNearBest(m_state, m_place))
        emit taskReached(QStringLiteral("best-step"));
    if (isSpoiledByRounding(m_place, m_moment))
        emit taskReached(QStringLiteral("rounding"));
}

QString DifferenceTab::tabName() const
{
    return tr("Numerical derivative");
}

QString DifferenceTab::subtitle() const
{
    return tr("A secant shrinks towards the tangent, until the digits run out");
}

QString DifferenceTab::explanationTitle() const
{
    return tr("Measuring a slope");
}

QString DifferenceTab::explanation() const
{
    return differenceExplanation(m_state, m_place, m_moment);
}

QString DifferenceTab::statusText() const
{
    return tr("step h = %1").arg(stepText(m_state.step));
}

QStringList DifferenceTab::taskIds() const
{
    return {QStringLiteral("best-step"), QStringLiteral("rounding")};
}

LessonTask DifferenceTab::task(const QString& id) const
{
    return differenceTask(id, m_place);
}

QJsonObject DifferenceTab::saveState() const
{
    QJsonObject json = toJson(m_state);
    json[QStringLiteral("right")] = m_prediction->rightCount();
    json[QStringLiteral("asked")] = m_prediction->askedCount();
    return json;
}

void DifferenceTab::restoreState(const QJsonObject& json)
{
    m_state = differenceFromJson(json);
    m_prediction->setCounts(json.value(QLatin1StringView("right")).toInt(0), json.value(QLatin1StringView("asked")).toInt(0));
    measure();
    setPredicting(false);
    emit changed();
}

void DifferenceTab::present(int direction)
{
    if (direction != 0)
        stepTo(direction > 0 ? m_state.step / 10.0 : m_state.step * 10.0, Single);
}

} // namespace chalknet::ui
