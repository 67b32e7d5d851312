// Parts, edits, moments and questions of "One parameter".
#include "ui/lessons/descent/CurveTab.h"

#include "ui/AppContext.h"
#include "ui/controls/Buttons.h"
#include "ui/controls/Card.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/controls/ValueSlider.h"
#include "ui/formula/FormulaView.h"
#include "ui/formula/MathText.h"
#include "ui/lessons/PredictionCard.h"
#include "ui/lessons/StateEdit.h"
#include "ui/lessons/descent/CurveFormulas.h"
#include "ui/lessons/descent/CurvePicture.h"
#include "ui/lessons/descent/CurveTable.h"
#include "ui/lessons/descent/CurveTexts.h"
#include "ui/lessons/descent/DescentNames.h"
#include "ui/lessons/descent/StepTransport.h"
#include "ui/theme/Theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kPlayInterval = 260; // milliseconds for one update

} // namespace

CurveTab::CurveTab(AppContext& context, QUndoStack& undo, QWidget* parent)
    : LessonTab(parent)
    , m_context(context)
    , m_undo(undo)
    , m_glide(this, [this](double share) {
        m_glideShare = share;
        showStage();
    })
{
    makeStage();
    makeControls();
    m_timer.setInterval(kPlayInterval);
    connectControls();
    connectPrediction();
    retranslate();
    recalculate();
}

void CurveTab::makeStage()
{
    m_card = new Card(this);
    m_curves = new SegmentedControl(m_card);
    for (std::size_t i = 0; i < kAllCurves.size(); ++i)
        m_curves->addSegment(QString());
    m_card->header()->addWidget(m_curves);
    m_stage = new PlotView(m_card);
    // At the start itself flag and formulas say it already, and the panel would cover the first step.
    m_stage->setReadOut([this](double x) {
        return m_update == 0 && !m_question ? QStringList() : QStringList{QStringLiteral("\\theta_0 = ") + writtenValue(x).tex()};
    });
    m_verdictLine = new MathText(m_card);
    m_card->body()->setSpacing(4);
    m_card->body()->addWidget(m_stage, 1);
    m_card->body()->addWidget(m_verdictLine);
    for (FormulaView*& formula : m_formulas) {
        formula = new FormulaView(m_card);
        m_card->body()->addWidget(formula);
    }
    m_transport = new StepTransport(m_card);
    m_card->body()->addWidget(m_transport);
}

void CurveTab::makeControls()
{
    m_controls = new Card(this);
    m_rate = new ValueSlider(m_controls);
    m_rate->setRange(kSmallestCurveRate, kLargestCurveRate, 0.01);
    m_rate->setLogarithmic(true);
    m_rate->setFormatter([](double value) { return writtenValue(value, 6).text(); });
    m_controls->body()->addWidget(m_rate);
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    for (QPushButton*& button : m_presets) {
        button = new QPushButton(m_controls);
        button->setMinimumWidth(1);
        row->addWidget(button, 1);
    }
    m_controls->body()->addLayout(row);
    m_predict = new QPushButton(m_controls);
    m_predict->setCheckable(true);
    m_controls->body()->addWidget(m_predict);
    m_controls->body()->addStretch(1);

    m_lossCard = new Card(this);
    m_loss = new PlotView(m_lossCard);
    m_lossCard->body()->addWidget(m_loss, 1);
    m_tableCard = new Card(this);
    m_table = new CurveTable(m_tableCard);
    m_tableCard->body()->addWidget(new CurveTableRoom(m_table, m_tableCard), 1);
    m_prediction = new PredictionCard(this);
    m_prediction->setClosable(true);
    m_prediction->hide();
}

void CurveTab::connectControls()
{
    connect(m_curves, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        change(tr("curve"), Single, [index](CurveState& next) {
            next.curve = kAllCurves[static_cast<std::size_t>(index)];
            next.start = curveUsualStart(next.curve);
        });
    });
    connect(m_rate, &ValueSlider::valueChanged, this,
        [this](double rate) { change(tr("learning rate"), Rate, [rate](CurveState& next) { next.rate = rate; }); });
    if (auto* inner = m_rate->findChild<QSlider*>())
        connect(inner, &QSlider::sliderReleased, this, [this] { ++m_gesture; });
    for (int i = 0; i < kCurvePresets; ++i)
        connect(m_presets[i], &QPushButton::clicked, this, [this, i] { takePreset(static_cast<CurvePreset>(i)); });
    connect(m_stage, &PlotView::cursorMoved, this,
        [this](double x) { change(tr("start"), Start, [x](CurveState& next) { next.start = x; }); });
    connect(m_stage, &PlotView::draggingChanged, this, [this](bool dragging) { m_gesture += dragging ? 0 : 1; });
    connect(m_predict, &QPushButton::toggled, this, &CurveTab::setPredicting);
    connect(m_table, &CurveTable::updateChosen, this, [this](int update) {
        setPlaying(false);
        goTo(static_cast<std::size_t>(std::max(0, update)));
    });
    connect(m_transport, &StepTransport::resetRequested, this, [this] {
        setPlaying(false);
        goTo(0);
    });
    connect(m_transport, &StepTransport::backRequested, this, [this] { present(-1); });
    connect(m_transport, &StepTransport::playRequested, this, [this] { present(0); });
    connect(m_transport, &StepTransport::nextRequested, this, [this] { present(1); });
    connect(&m_timer, &QTimer::timeout, this, [this] {
        goTo(m_update + 1);
        if (m_update >= shownUpdates(m_path))
            setPlaying(false);
    });
}

void CurveTab::connectPrediction()
{
    connect(m_prediction, &PredictionCard::answered, this, &CurveTab::revealAnswer);
    connect(m_prediction, &PredictionCard::skipped, this, &CurveTab::revealAnswer);
    connect(m_prediction, &PredictionCard::continued, this, &CurveTab::ask);
    connect(m_prediction, &PredictionCard::closed, this, [this] { setPredicting(false); });
    connect(m_prediction, &PredictionCard::countsChanged, this, &CurveTab::changed);
}

// ---- edits

void CurveTab::change(const QString& text, int kind, const std::function<void(CurveState&)>& change)
{
    CurveState next = m_state;
    change(next);
    next = tidied(next);
    if (next == m_state) {
        recalculate(); // the control shows what was asked for; the state did not follow
        return;
    }
    m_undo.push(new StateEdit<CurveState>(text, m_state, next, {this, kind, m_gesture}, [this](const CurveState& state) {
        apply(state);
        emit stateApplied();
    }));
}

void CurveTab::apply(const CurveState& state)
{
    closeQuestion();
    m_state = state;
    m_glide.finish();
    recalculate();
    checkTasks();
    emit changed();
}

void CurveTab::takePreset(CurvePreset preset)
{
    ++m_gesture;
    if (const std::optional<double> rate = presetRate(m_state, preset))
        change(tr("learning rate"), Single, [&rate](CurveState& next) { next.rate = *rate; });
    else
        m_context.showNotice(tr("From this start no learning rate up to 3 does that. Move the start."));
}

// ---- moments

void CurveTab::goTo(std::size_t update)
{
    const std::size_t next = std::min(update, shownUpdates(m_path));
    if (next == m_update)
        return;
    const bool isStep = next == m_update + 1;
    m_update = next;
    m_glideShare = 1.0;
    showMoment();
    if (isStep && !m_timer.isActive())
        m_glide.glide();
    else
        m_glide.finish();
    checkTasks();
    emit changed();
}

void CurveTab::setPlaying(bool playing)
{
    if (playing == m_timer.isActive() || (playing && hidesPath()))
        return;
    if (playing && m_update >= shownUpdates(m_path))
        goTo(0);
    playing ? m_timer.start() : m_timer.stop();
    m_transport->setPlaying(playing);
    emit changed();
}

void CurveTab::present(int direction)
{
    if (hidesPath())
        return;
    if (direction == 0)
        return setPlaying(!isPlaying());
    setPlaying(false);
    if (direction > 0)
        goTo(m_update + 1);
    else if (m_update > 0)
        goTo(m_update - 1);
}

void CurveTab::left()
{
    setPlaying(false);
    m_glide.finish();
}

// ---- questions

bool CurveTab::hidesPath() const
{
    return m_question && m_prediction->isAsking();
}

void CurveTab::setPredicting(bool predicting)
{
    if (predicting == m_question.has_value())
        return;
    if (predicting)
        return ask();
    closeQuestion();
    recalculate();
    emit changed();
}

void CurveTab::ask()
{
    setPlaying(false);
    m_question.emplace(m_state.curve, ++m_questionNumber);
    m_update = 0;
    m_prediction->ask(m_question->text(), m_question->answers());
    recalculate();
    layOut();
    emit changed();
}

void CurveTab::revealAnswer()
{
    if (!m_question)
        return;
    m_prediction->reveal(m_question->rightAnswer(), m_question->why());
    recalculate();
    m_update = shownUpdates(m_path);
    showAll();
    emit changed();
}

void CurveTab::closeQuestion()
{
    if (!m_question)
        return;
    m_question.reset();
    m_prediction->clear();
    m_update = 0;
    layOut();
}

// ---- showing

void CurveTab::recalculate()
{
    m_path = curvePath(shown());
    m_verdict = verdictOf(shown());
    m_update = std::min(m_update, shownUpdates(m_path));
    showAll();
}

void CurveTab::showAll()
{
    const CurveState& state = shown();
    {
        const QSignalBlocker curveBlocker(m_curves);
        const QSignalBlocker rateBlocker(m_rate);
        m_curves->setCurrentIndex(static_cast<int>(std::ranges::find(kAllCurves, state.curve) - kAllCurves.begin()));
        m_rate->setValue(state.rate);
    }
    m_rate->setEnabled(!m_question);
    m_predict->setChecked(m_question.has_value());
    for (int i = 0; i < kCurvePresets; ++i) {
        const auto preset = static_cast<CurvePreset>(i);
        m_presets[i]->setVisible(hasPreset(state.curve, preset));
        m_presets[i]->setEnabled(!m_question);
        m_presets[i]->setText(curvePresetLabel(state.curve, preset));
        m_presets[i]->setToolTip(curvePresetTip(state.curve, preset));
    }
    m_stage->setCursor(m_question ? std::nullopt : std::optional(state.start), kCurveStartStep, QStringLiteral("\\theta_0"));
    m_verdictLine->setText(hidesPath() ? tr("Only curve, start and learning rate are shown until you have answered.")
                                       : curveVerdictText(state, m_verdict));
    showMoment();
}

void CurveTab::showMoment()
{
    const bool hidden = hidesPath();
    const std::size_t last = shownUpdates(m_path);
    m_transport->setBackEnabled(!hidden && m_update > 0);
    m_transport->setNextEnabled(!hidden && m_update < last);
    m_transport->setPlayEnabled(!hidden && last > 0);
    QString place = tr("update %1 of %2")
                        .arg(QStringLiteral("<b style=\"font-size:18px\">%1</b>").arg(m_update))
                        .arg(hidden ? kCurveUpdates : last);
    m_transport->setPlace(place);
    if (!hidden)
        m_table->show(shown(), m_path, m_update);
    const CurveMoment moment{m_update, 1.0, !hidden};
    m_loss->setContent(lossPicture(shown(), m_path, moment));
    showFormulas();
    showStage();
}

void CurveTab::showStage()
{
    const CurveMoment moment{m_update, m_glideShare, !hidesPath()};
    m_stage->setContent(curvePicture(shown(), m_path, moment, m_stage->plotGeometry(), m_scale));
}

void CurveTab::showFormulas()
{
    const CurveState& state = shown();
    if (hidesPath()) {
        m_formulas[0]->setTex(curveTex(state.curve));
        m_formulas[1]->setTex(curveSlopeTex(state.curve));
        m_formulas[2]->setTex(updateRuleTex());
        return;
    }
    const double place = placeOf(m_path, m_update);
    const std::optional<double> next = m_update < m_path.updates() ? std::optional(placeOf(m_path, m_update + 1)) : std::nullopt;
    const WrittenUpdate written = writtenUpdate(state, place, next);
    m_formulas[0]->setTex(lossLineTex(state.curve, written));
    m_formulas[1]->setTex(slopeLineTex(state.curve, written));
    m_formulas[2]->setTex(updateLineTex(m_update, written));
}

} // namespace chalknet::ui
