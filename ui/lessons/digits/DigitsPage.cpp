// Wires data, training and tabs together.
#include "ui/lessons/digits/DigitsPage.h"

#include "ui/AppContext.h"
#include "ui/ProblemText.h"
#include "ui/controls/NumberFormat.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/lessons/digits/AugmentationPanel.h"
#include "ui/lessons/digits/ClassTab.h"
#include "ui/lessons/digits/DataBrowser.h"
#include "ui/lessons/digits/DataTab.h"
#include "ui/lessons/digits/DrawTab.h"
#include "ui/lessons/digits/LearningStrip.h"
#include "ui/lessons/digits/MistakesTab.h"
#include "ui/lessons/digits/NetworkEditor.h"
#include "ui/lessons/digits/TrainTab.h"
#include "ui/lessons/digits/WhyTab.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/views/DigitCanvas.h"
#include "ui/views/ProbabilityBars.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QTabBar>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <new>

namespace chalknet::ui {

namespace {

constexpr int kTabRowGaps = 48;
constexpr int kReaderGap = 16;
constexpr int kArchitectureGap = 16; ///< before the architecture

} // namespace

DigitsPage::DigitsPage(AppContext& context, QWidget* parent, const QString& readyMadeModel)
    : TabbedPage(parent)
    , m_context(context)
    , m_readyMadeModel(readyMadeModel)
    , m_training(context)
    , m_predictor(context)
    , m_dataChoice(context.dataFolder())
{
    makeTabs();
    makeCorner();
    connectParts();
    showUntrained();
    retranslate();
    // After restoreState(), which may name another folder.
    QTimer::singleShot(0, this, [this] {
        loadNetworks();
        m_dataChoice.load();
    });
}

DigitsPage::~DigitsPage() = default;

void DigitsPage::makeTabs()
{
    QUndoStack& undo = *undoStack();
    m_draw = new DrawTab(undo, this);
    m_dataTab = new DataTab(m_downloader, mnistDownloadFolder(m_context.dataFolder()), m_predictor, this);
    m_train = new TrainTab(m_training, this);
    m_why = new WhyTab(m_context, undo, this);
    m_mistakes = new MistakesTab(m_predictor, this);
    m_class = new ClassTab(m_context, undo, this);
    m_lookers = {m_why, m_mistakes, m_class};
    setTabs({
        {QStringLiteral("draw"), m_draw},
        {QStringLiteral("why"), m_why},
        {QStringLiteral("data"), m_dataTab},
        {QStringLiteral("train"), m_train},
        {QStringLiteral("mistakes"), m_mistakes},
        {QStringLiteral("class"), m_class},
    });
}

void DigitsPage::makeCorner()
{
    auto* corner = new QWidget(tabRow());
    m_architecture = new QLabel(corner);
    setTextRole(m_architecture, TextRole::Body);
    setInk(m_architecture, Ink::Secondary);
    m_strip = new LearningStrip(corner);
    m_reader = new SegmentedControl(corner);
    m_reader->addSegment(QString());
    m_reader->addSegment(QString());
    auto* row = new QHBoxLayout(corner);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_reader);
    row->addSpacing(8);
    row->addWidget(m_strip);
    row->addWidget(m_architecture);
    setCorner(corner);
    m_architecture->setContentsMargins(kArchitectureGap, 0, 0, 0); // of a label that is hidden nothing is left
}

void DigitsPage::connectParts()
{
    connect(m_strip, &LearningStrip::buttonClicked, this, &DigitsPage::onStripButton);
    connect(m_reader, &SegmentedControl::currentIndexChanged, this, [this](int index) { chooseReader(index == 1); });
    connect(m_draw, &DrawTab::read, this, &DigitsPage::showDrawing);
    for (DigitsTab* looker : m_lookers) {
        connect(looker, &DigitsTab::explanationWanted, this, [this](const QByteArray& pixels, int label) {
            m_why->explain(pixels, label);
            setCurrentTab(Why);
        });
        connect(looker, &DigitsTab::drawingWanted, this, [this](const std::vector<Stroke>& strokes) {
            m_draw->canvas()->setStrokes(strokes);
            setCurrentTab(Draw);
        });
    }
    connect(m_class, &ClassTab::tuned, this, [this](const DigitNetwork& network) {
        m_training.stop();
        m_own = network;
        m_prefersOwn = true;
        keep(network);
        showReader();
    });
    connect(m_dataTab, &DataTab::folderChosen, &m_dataChoice, &DigitsDataChoice::useFolder);
    connect(m_dataTab, &DataTab::pairChosen, &m_dataChoice, &DigitsDataChoice::usePair);
    connect(m_dataTab, &DataTab::generatedChosen, &m_dataChoice, &DigitsDataChoice::useGenerated);
    connect(m_train, &TrainTab::startRequested, this, &DigitsPage::startTraining);
    connect(tabs(), &QTabBar::currentChanged, this,
        [this] { m_train->setAugmentation(m_dataTab->browser()->augmentation()->limits()); });
    connect(m_train->editor(), &NetworkEditor::settingsChanged, this, [this] {
        if (usesOwn() && !m_network.isTrained() && !m_training.status().isActive())
            showUntrained();
    });
    connect(&m_dataChoice, &DigitsDataChoice::started, this, [this] {
        m_dataTab->setBusy(true);
        m_train->setDataReady(!m_data.isEmpty(), m_data.displayName());
    });
    connect(&m_dataChoice, &DigitsDataChoice::loaded, this, &DigitsPage::onData);
    connect(&m_dataChoice, &DigitsDataChoice::failed, this, [this](const Problem& problem) {
        m_dataTab->setBusy(false);
        m_dataTab->showProblem(problem);
    });
    connect(&m_training, &DigitsTraining::networkChanged, this, [this](const DigitNetwork& network) {
        m_own = network;
        if (usesOwn())
            onNetwork(network);
        else
            showLearning();
    });
    connect(&m_training, &DigitsTraining::rested, this, &DigitsPage::keep);
    connect(&m_training, &DigitsTraining::statusChanged, this, [this] {
        showLearning();
        emit statusChanged();
    });
    const auto tell = [this](const Problem& problem) { m_context.showNotice(problemText(problem)); };
    connect(&m_training, &DigitsTraining::notice, this, tell);
    connect(&m_training, &DigitsTraining::failed, this, tell);
    connect(&Theme::instance(), &Theme::changed, this, &DigitsPage::showDrawing);
}

// ---- kept networks, data

void DigitsPage::loadNetworks()
{
    m_modelReader.run([this, own = digitModelPath(m_context.dataFolder()), readyMade = m_readyMadeModel](
                          std::stop_token) -> BackgroundWork::Deliver {
        auto made = readyMade.isEmpty() ? std::nullopt : loadDigitNetwork(readyMade);
        auto kept = loadDigitNetwork(own);
        return [this, made = std::move(made), kept = std::move(kept)]() mutable { onLoaded(std::move(made), std::move(kept)); };
    });
}

void DigitsPage::onLoaded(std::optional<DigitNetwork> readyMade, std::optional<DigitNetwork> own)
{
    if (readyMade)
        m_readyMade = *std::move(readyMade);
    // A person who began to train in the meantime wants the new network.
    if (own && m_training.status().phase == TrainingStatus::Phase::Idle && !m_own.isTrained())
        m_own = *std::move(own);
    showReader();
}

bool DigitsPage::usesOwn() const
{
    return m_readyMade.isEmpty() || (m_own.isTrained() && m_prefersOwn);
}

void DigitsPage::chooseReader(bool own)
{
    m_prefersOwn = own;
    showReader();
}

// The same drawing is read anew, so that the two can be compared.
void DigitsPage::showReader()
{
    const DigitNetwork& wanted = usesOwn() ? m_own : m_readyMade;
    if (!wanted.isEmpty())
        onNetwork(wanted);
    else
        showLearning();
}

void DigitsPage::onData(const DigitsData& data)
{
    m_data = data;
    m_dataTab->setBusy(false);
    m_predictor.setData(data);
    m_dataTab->setData(data);
    for (DigitsTab* looker : m_lookers)
        looker->setData(data);
    m_train->setDataReady(true, data.displayName());
    m_train->setData(data);
    if (m_startWhenLoaded)
        startTraining();
    showLearning();
}

void DigitsPage::keep(const DigitNetwork& network)
{
    if (!network.isTrained() || m_context.dataFolder().isEmpty())
        return;
    m_modelWriter.run([this, network, path = digitModelPath(m_context.dataFolder())](std::stop_token) -> BackgroundWork::Deliver {
        try {
            saveDigitNetwork(path, network);
            return {};
        } catch (const Error& error) {
            return [this, problem = error.problem()] { m_context.showNotice(problemText(problem)); };
        } catch (const std::bad_alloc&) {
            return {};
        }
    });
}

// ---- training

void DigitsPage::startTraining()
{
    m_startWhenLoaded = m_data.isEmpty();
    if (m_data.isEmpty())
        return;
    m_prefersOwn = true; // watching it learn is the point
    m_training.setAugmentation(m_dataTab->browser()->augmentation()->limits());
    m_training.start(m_train->editor()->settings(), m_data);
}

void DigitsPage::onStripButton()
{
    if (m_training.status().isActive())
        m_training.pause();
    else if (m_training.status().phase == TrainingStatus::Phase::Paused)
        m_training.resume();
    else if (m_training.status().phase == TrainingStatus::Phase::Diverged)
        m_training.goBack();
    else
        startTraining();
}

void DigitsPage::onNetwork(const DigitNetwork& network)
{
    m_network = network;
    m_draw->setNetwork(network);
    m_predictor.setNetwork(network);
    m_train->setNetwork(network);
    for (DigitsTab* looker : m_lookers)
        looker->setNetwork(network);
    showArchitecture();
    showLearning();
    emit statusChanged();
}

void DigitsPage::showUntrained()
{
    const NetworkSpec spec = m_train->editor()->settings().spec();
    if (validate(spec).empty())
        onNetwork(untrainedNetwork(spec));
}

// ---- what is said

void DigitsPage::showLearning()
{
    const QSignalBlocker blocker(m_reader);
    m_reader->setCurrentIndex(usesOwn() ? 1 : 0);
    fitTabRow();
}

void DigitsPage::showStrip()
{
    using Reader = LearningStrip::Reader;
    const Reader reader = usesOwn() ? Reader::Own : m_own.isTrained() ? Reader::ReadyMade : Reader::ReadyMadeAlone;
    m_strip->showState(m_training.status(), m_network, m_startWhenLoaded, reader);
}

// In a narrow window (beside the explanation) the architecture gives way to what the network has learned, then words do, then
// while it learns the choice of the network that reads; the tabs never.
void DigitsPage::fitTabRow()
{
    using Length = LearningStrip::Length;
    m_reader->setVisible(m_own.isTrained() && !m_readyMade.isEmpty());
    const auto wanted = [this](Length length) {
        m_strip->setLength(length);
        showStrip();
        return tabs()->sizeHint().width() + m_strip->sizeHint().width() + kTabRowGaps
            + (m_reader->isVisibleTo(this) ? m_reader->sizeHint().width() + kReaderGap : 0);
    };
    const int whole = wanted(Length::Whole);
    const TrainingStatus& status = m_training.status();
    if (whole > width() && wanted(Length::Short) > width()) {
        const bool isAtRest = status.phase == TrainingStatus::Phase::Idle || status.phase == TrainingStatus::Phase::Finished;
        m_reader->setVisible(m_reader->isVisibleTo(this) && isAtRest);
        if (wanted(Length::Short) > width() && wanted(Length::ButtonOnly) > width())
            m_reader->hide();
    }
    m_architecture->setVisible(whole + m_architecture->sizeHint().width() <= width());
}

void DigitsPage::showArchitecture()
{
    m_architecture->setText(m_network.isEmpty() ? QString() : architectureText(*m_network.spec));
    fitTabRow();
}

void DigitsPage::showDrawing()
{
    const DigitStages& stages = m_draw->stages();
    const auto& bars = *m_draw->bars();
    QString answer = QStringLiteral("–");
    if (!stages.isEmpty && bars.probabilities()) {
        const double best = *std::max_element(bars.probabilities()->begin(), bars.probabilities()->end());
        answer = bars.answer() >= 0 ? QStringLiteral("%1: %2").arg(bars.answer()).arg(percent(best)) : tr("not sure");
    }
    const std::span<const std::uint8_t> pixels = stages.isEmpty ? std::span<const std::uint8_t>() : std::span(stages.final);
    m_train->setDrawing(pixels, answer);
    for (DigitsTab* looker : m_lookers)
        looker->setDrawing(m_draw->canvas()->strokes(), stages);
    emit statusChanged();
}

void DigitsPage::resizeEvent(QResizeEvent* event)
{
    TabbedPage::resizeEvent(event);
    fitTabRow();
}

void DigitsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    TabbedPage::changeEvent(event);
}

void DigitsPage::retranslate()
{
    m_reader->setAccessibleName(tr("Network that reads"));
    m_reader->setSegmentText(0, tr("Ready-made"));
    m_reader->setSegmentText(1, tr("Our own"));
    m_reader->setSegmentToolTip(0, tr("Read the drawing with the network that comes with the program"));
    m_reader->setSegmentToolTip(1, tr("Read the drawing with the network that was trained here"));
    if (!m_data.isEmpty())
        m_train->setDataReady(true, m_data.displayName());
    showLearning();
    showArchitecture();
    showDrawing();
    emit statusChanged();
}

} // namespace chalknet::ui
