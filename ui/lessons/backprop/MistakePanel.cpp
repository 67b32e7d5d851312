// The mistakes as radio buttons, and the verdict.
#include "ui/lessons/backprop/MistakePanel.h"

#include "ui/formula/MathText.h"
#include "ui/lessons/backprop/MistakeVerdict.h"
#include "ui/lessons/backprop/VerdictLine.h"
#include "ui/theme/Theme.h"
#include "ui/views/AccessibleView.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr double kSentenceSize = 14.0;
constexpr double kVerdictSize = 15.0;
constexpr int kScrollBar = 12;
constexpr int kNarrow = 400; // the sentences stand below their buttons, and only the chosen one

} // namespace

struct MistakePanel::Parts {
    QWidget* content = nullptr;
    QVBoxLayout* column = nullptr;
    QGridLayout* grid = nullptr;
    QButtonGroup* group = nullptr;
    std::array<QRadioButton*, kAllMistakes.size()> choices{};
    std::array<MathText*, kAllMistakes.size()> sentences{};
    QPushButton* zero = nullptr;
    VerdictLine* verdict = nullptr;

    Mistake mistake = Mistake::None;
    GradientCheck check;
    std::optional<TraceNetwork> network;
    std::optional<TraceNames> names; ///< without: in the usual notation
    NumberStyle style;
    double scale = 1.0;

    std::size_t chosen() const
    {
        return static_cast<std::size_t>(std::find(kAllMistakes.begin(), kAllMistakes.end(), mistake) - kAllMistakes.begin());
    }
};

MistakePanel::MistakePanel(QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>())
{
    // Scrolls where a large text meets a small window.
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // its buttons take the focus and scroll it
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_parts->content = new QWidget(area);
    m_parts->grid = new QGridLayout;
    m_parts->group = new QButtonGroup(this);
    for (std::size_t i = 0; i < kAllMistakes.size(); ++i) {
        m_parts->choices[i] = new QRadioButton(m_parts->content);
        m_parts->sentences[i] = new MathText(m_parts->content);
        m_parts->sentences[i]->setSecondary(true);
        m_parts->group->addButton(m_parts->choices[i], static_cast<int>(i));
    }
    m_parts->choices[0]->setChecked(true);
    m_parts->zero = new QPushButton(m_parts->content);
    m_parts->verdict = new VerdictLine(m_parts->content);
    m_parts->verdict->setWell(true);

    m_parts->column = new QVBoxLayout(m_parts->content);
    m_parts->column->setContentsMargins(0, 0, 0, 0);
    m_parts->column->setSpacing(8);
    m_parts->column->addLayout(m_parts->grid);
    m_parts->column->addWidget(m_parts->zero, 0, Qt::AlignLeft);
    m_parts->column->addWidget(m_parts->verdict);
    m_parts->column->addStretch(1);
    area->setWidget(m_parts->content);
    // The card's ground is seen through both.
    area->viewport()->setAutoFillBackground(false);
    m_parts->content->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);

    // Toggled, not clicked: assistive technology toggles.
    connect(m_parts->group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            emit mistakeChosen(kAllMistakes[static_cast<std::size_t>(id)]);
    });
    connect(m_parts->zero, &QPushButton::clicked, this, &MistakePanel::zeroWeightsRequested);
    retranslate();
    setStageScale(1.0);
}

MistakePanel::~MistakePanel() = default;

void MistakePanel::setMistake(Mistake mistake)
{
    m_parts->mistake = mistake;
    const QSignalBlocker blocker(m_parts->group);
    m_parts->choices[m_parts->chosen()]->setChecked(true);
    arrange();
    showVerdict();
}

void MistakePanel::setCheck(const GradientCheck& check, const TraceNetwork& network)
{
    m_parts->check = check;
    m_parts->network = network;
    showVerdict();
}

void MistakePanel::setNames(const TraceNames& names, const NumberStyle& style)
{
    m_parts->names = names;
    m_parts->style = style;
    showVerdict();
}

void MistakePanel::setStageScale(double scale)
{
    m_parts->scale = scale;
    const Theme& theme = Theme::instance();
    for (QRadioButton* choice : m_parts->choices)
        choice->setFont(theme.font(TextRole::Control, scale));
    for (MathText* sentence : m_parts->sentences)
        sentence->setPixelSize(kSentenceSize * scale);
    m_parts->zero->setFont(theme.font(TextRole::Control, scale));
    m_parts->verdict->setPixelSize(kVerdictSize * scale);
    arrange();
}

QString MistakePanel::verdict() const
{
    return m_parts->verdict->text();
}

// The sentences stand beside their buttons where there is room, else below, and only that of the chosen mistake.
void MistakePanel::arrange()
{
    const bool isNarrow = width() < kNarrow * m_parts->scale;
    m_parts->grid->setHorizontalSpacing(16);
    m_parts->grid->setVerticalSpacing(isNarrow ? 0 : 2);
    m_parts->grid->setColumnStretch(1, 1);
    placeZero(isNarrow);
    for (std::size_t i = 0; i < kAllMistakes.size(); ++i) {
        const int row = static_cast<int>(i);
        m_parts->grid->removeWidget(m_parts->choices[i]);
        m_parts->grid->removeWidget(m_parts->sentences[i]);
        m_parts->choices[i]->setMinimumHeight(static_cast<int>(metrics::kMinimumHitTarget * std::min(1.0, m_parts->scale)));
        if (isNarrow) {
            m_parts->grid->addWidget(m_parts->choices[i], 2 * row, 0);
            m_parts->grid->addWidget(m_parts->sentences[i], 2 * row + 1, 0, 1, 2);
        } else {
            m_parts->grid->addWidget(m_parts->choices[i], row, 0);
            m_parts->grid->addWidget(m_parts->sentences[i], row, 1, Qt::AlignVCenter);
        }
        m_parts->sentences[i]->setVisible(!isNarrow || i == m_parts->chosen());
    }
}

// Where the panel is narrow, beside the first choice if there is room, to leave more of it to the verdict.
void MistakePanel::placeZero(bool isNarrow)
{
    const int needed = m_parts->choices[0]->sizeHint().width() + m_parts->grid->horizontalSpacing()
        + m_parts->zero->sizeHint().width() + kScrollBar;
    m_parts->grid->removeWidget(m_parts->zero);
    m_parts->column->removeWidget(m_parts->zero);
    if (isNarrow && needed <= width())
        m_parts->grid->addWidget(m_parts->zero, 0, 0, 1, 2, Qt::AlignRight | Qt::AlignVCenter);
    else
        m_parts->column->insertWidget(1, m_parts->zero, 0, Qt::AlignLeft);
}

void MistakePanel::showVerdict()
{
    if (!m_parts->network)
        return m_parts->verdict->setVisible(false);
    const QString before = verdict();
    const TraceNames names = m_parts->names.value_or(TraceNames(m_parts->network->spec, TraceNotation::ThetaA));
    const MistakeVerdict verdict = mistakeVerdict(m_parts->mistake, m_parts->check, *m_parts->network, names, m_parts->style);
    const VerdictLine::Mark mark = verdict.kind == MistakeVerdict::Kind::Exposed ? VerdictLine::Mark::Wrong
        : verdict.kind == MistakeVerdict::Kind::Trap                             ? VerdictLine::Mark::Note
                                                                                 : VerdictLine::Mark::Right;
    m_parts->verdict->setVerdict(mark, verdict.text);
    m_parts->verdict->setVisible(true);
    if (before != verdict.text && isVisible())
        announceAlert(m_parts->verdict, m_parts->verdict->plainText());
}

void MistakePanel::retranslate()
{
    const std::array<std::pair<QString, QString>, kAllMistakes.size()> texts{{
        {tr("No mistake"), tr("The rule as it should be.")},
        {tr("f′ left out"), tr("%1 is taken as 1 everywhere.").arg(QStringLiteral("$\\partial a/\\partial z$"))},
        {tr("Wrong sign"), tr("%1 is written instead of %2.").arg(QStringLiteral("$t - y$"), QStringLiteral("$y - t$"))},
        {tr("Bias forgotten"), tr("The gradient of every bias is taken as 0.")},
    }};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        m_parts->choices[i]->setText(texts[i].first);
        m_parts->sentences[i]->setText(texts[i].second);
        m_parts->choices[i]->setAccessibleDescription(m_parts->sentences[i]->accessibleText());
        m_parts->choices[i]->setToolTip(m_parts->sentences[i]->accessibleText());
    }
    m_parts->zero->setText(tr("All weights 0"));
    m_parts->zero->setToolTip(tr("Sets every weight and bias to 0, to see what is learnt from there"));
    showVerdict();
}

void MistakePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MistakePanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace chalknet::ui
