// Fields in two columns, then the counts and the preview of the copies.
#include "ui/lessons/digits/PictureEditor.h"

#include "ui/controls/Field.h"
#include "ui/controls/NumberFormat.h"
#include "ui/lessons/digits/CopyPreview.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

#include <array>

namespace chalknet::ui {

namespace {

constexpr auto kPictures = std::to_array<int>({0, 500, 2000, 10'000});
constexpr auto kShares = std::to_array<double>({0.0, 0.05, 0.1, 1.0 / 6.0, 0.25, 0.5});
constexpr auto kCopies = std::to_array<int>({0, 1, 2, 4});

/// Chooses the entry with this value; adds it if it is none of the usual ones.
void choose(QComboBox* box, const QVariant& value)
{
    int index = box->findData(value);
    if (index < 0) {
        box->addItem(QString(), value);
        index = box->count() - 1;
    }
    box->setCurrentIndex(index);
}

} // namespace

PictureEditor::PictureEditor(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    makeFields();
    m_counts = new QLabel(this);
    m_counts->setTextFormat(Qt::RichText);
    setTextRole(m_counts, TextRole::FieldLabel);
    layout->addSpacing(4);
    layout->addWidget(m_counts);
    m_previewLabel = new QLabel(this);
    m_previewLabel->setWordWrap(true);
    setTextRole(m_previewLabel, TextRole::FieldLabel);
    m_preview = new CopyPreview(this);
    layout->addSpacing(4);
    layout->addWidget(m_preview);
    layout->addWidget(m_previewLabel);
    layout->addStretch(1);
    retranslate();
    showValues();
}

void PictureEditor::makeFields()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    const auto add = [&](QLabel*& label, QWidget* control, int row, int column) {
        label = new QLabel(this);
        grid->addWidget(labelledField(label, control, this), row, column);
    };
    const auto combo = [&](QLabel*& label, QComboBox*& box, int row, int column) {
        box = new QComboBox(this);
        add(label, box, row, column);
        connect(box, &QComboBox::currentIndexChanged, this, &PictureEditor::change);
    };
    m_showing = true;
    combo(m_picturesLabel, m_pictures, 0, 0);
    combo(m_copiesLabel, m_copies, 0, 1);
    combo(m_validationLabel, m_validation, 1, 0);
    m_patience = new QSpinBox(this);
    m_patience->setRange(0, DigitsSettings::kMaximumPatience);
    add(m_patienceLabel, m_patience, 1, 1);
    connect(m_patience, &QSpinBox::valueChanged, this, &PictureEditor::change);
    for (const int pictures : kPictures)
        m_pictures->addItem(QString(), pictures);
    for (const double share : kShares)
        m_validation->addItem(QString(), share);
    for (const int copies : kCopies)
        m_copies->addItem(QString(), copies);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_keepBest = new QCheckBox(this);
    connect(m_keepBest, &QCheckBox::toggled, this, &PictureEditor::change);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addLayout(grid);
    column->addWidget(m_keepBest);
    m_showing = false;
}

void PictureEditor::setSettings(const DigitsSettings& settings)
{
    if (m_settings == settings)
        return;
    m_settings = settings;
    showValues();
}

void PictureEditor::setData(const Dataset& train, std::size_t testRows)
{
    m_trainRows = train.rows();
    m_testRows = testRows;
    m_preview->setPictures(train);
    showCounts();
}

void PictureEditor::setAugmentation(const Augmentation& limits)
{
    m_preview->setLimits(limits);
}

void PictureEditor::showValues()
{
    m_showing = true;
    choose(m_pictures, m_settings.pictures);
    choose(m_validation, m_settings.validationShare);
    choose(m_copies, m_settings.copies);
    m_patience->setValue(m_settings.patience);
    m_keepBest->setChecked(m_settings.keepBest);
    m_showing = false;
    retranslate(); // names of values that are none of the usual ones
}

// The sums by which a person can follow what becomes of the pictures.
void PictureEditor::showCounts()
{
    const bool watches = m_settings.validationShare > 0.0;
    m_patience->setEnabled(watches);
    m_keepBest->setEnabled(watches);
    m_preview->setVisible(m_settings.copies > 0);
    m_previewLabel->setVisible(m_settings.copies > 0);
    m_counts->setVisible(m_trainRows > 0);
    const PictureCounts counts = countPictures(m_trainRows, m_settings);
    QString rows;
    const auto row = [&rows](std::size_t count, const QString& name) {
        rows += QStringLiteral("<tr><td align=right><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>")
                    .arg(grouped(static_cast<qint64>(count)), name);
    };
    row(counts.learning, tr("to learn from"));
    if (counts.copies > 0)
        row(counts.copies, tr("distorted copies of these"));
    if (counts.validation > 0)
        row(counts.validation, tr("to watch the learning (validation)"));
    row(m_testRows, tr("for the test at the end"));
    m_counts->setText(QStringLiteral("<table cellspacing=0 cellpadding=2>%1</table>").arg(rows));
}

void PictureEditor::change()
{
    if (m_showing)
        return;
    DigitsSettings wanted = m_settings;
    wanted.pictures = m_pictures->currentData().toInt();
    wanted.validationShare = m_validation->currentData().toDouble();
    wanted.copies = m_copies->currentData().toInt();
    wanted.patience = m_patience->value();
    wanted.keepBest = m_keepBest->isChecked();
    if (wanted == m_settings)
        return;
    m_settings = wanted;
    showCounts();
    emit settingsChanged(m_settings);
}

void PictureEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PictureEditor::retranslate()
{
    m_showing = true;
    m_picturesLabel->setText(tr("Learn from"));
    m_validationLabel->setText(tr("Validation"));
    m_copiesLabel->setText(tr("Distorted copies"));
    m_patienceLabel->setText(tr("Early stopping"));
    for (int i = 0; i < m_pictures->count(); ++i) {
        const int pictures = m_pictures->itemData(i).toInt();
        m_pictures->setItemText(i, pictures == 0 ? tr("all pictures") : tr("%1 pictures").arg(grouped(pictures)));
    }
    for (int i = 0; i < m_validation->count(); ++i) {
        const double share = m_validation->itemData(i).toDouble();
        m_validation->setItemText(i, share == 0.0 ? tr("none") : share == 1.0 / 6.0 ? tr("a sixth") : percent(share, 0));
    }
    for (int i = 0; i < m_copies->count(); ++i) {
        const int copies = m_copies->itemData(i).toInt();
        m_copies->setItemText(i, copies == 0 ? tr("none") : tr("%n of each", nullptr, copies));
    }
    m_patience->setSpecialValueText(tr("off"));
    m_patience->setSuffix(tr(" epochs"));
    m_keepBest->setText(tr("Return to the best epoch at the end"));
    m_pictures->setToolTip(tr("With few pictures a network soon knows them by heart"));
    m_validation->setToolTip(
        tr("This share of the training pictures is put aside: never learned from, it shows when overfitting begins"));
    m_copies->setToolTip(tr("Turned, moved and bent a little, made of the pictures that are learned from; validation and test stay as "
                            "they are"));
    m_patience->setToolTip(tr("Stops when the validation loss has not become better for so many epochs"));
    m_keepBest->setToolTip(tr("The network that is kept is that of the epoch with the lowest validation loss"));
    m_previewLabel->setText(tr("A picture and some of its copies. How far they go is set on the tab Data, under Variations."));
    m_preview->setAccessibleName(tr("Preview of the distorted copies"));
    m_preview->setToolTip(tr("Click for the next picture"));
    m_showing = false;
    showCounts();
}

} // namespace chalknet::ui
